"""The methods of the Bot API, one function each: chats and parameters in, result out."""
