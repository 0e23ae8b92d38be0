"""The methods of the Bot API, one function each: switchboard and parameters in, result out."""
