"""Every method by its name. Those that wait or need the network are the server's own."""

from collections.abc import Mapping

from bot.local_telegram.methods import chat_actions, messages, profile
from bot.local_telegram.methods.profile import Method

CATALOGUE: Mapping[str, Method] = {
    "getMe": profile.get_me,
    "logOut": profile.agree,
    "close": profile.agree,
    "sendMessage": messages.send_message,
    "sendPhoto": messages.send_photo,
    "sendDocument": messages.send_document,
    "editMessageText": messages.edit_text,
    "editMessageCaption": messages.edit_caption,
    "editMessageReplyMarkup": messages.edit_markup,
    "deleteMessage": messages.delete_message,
    "deleteMessages": messages.delete_messages,
    "answerCallbackQuery": chat_actions.answer_callback_query,
    "sendChatAction": chat_actions.send_chat_action,
    "setMessageReaction": chat_actions.set_message_reaction,
    "getChat": chat_actions.get_chat,
    "getFile": chat_actions.get_file,
    "setMyCommands": profile.set_commands,
    "getMyCommands": profile.get_commands,
    "deleteMyCommands": profile.delete_commands,
    "setMyName": profile.setter("name"),
    "getMyName": profile.getter("name"),
    "setMyDescription": profile.setter("description"),
    "getMyDescription": profile.getter("description"),
    "setMyShortDescription": profile.setter("short_description"),
    "getMyShortDescription": profile.getter("short_description"),
    "setChatMenuButton": profile.set_menu_button,
    "getChatMenuButton": profile.get_menu_button,
}
