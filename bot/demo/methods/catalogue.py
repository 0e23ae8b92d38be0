"""Every method by its name. Those that wait or need the network are the server's own."""

from collections.abc import Mapping

from bot.demo.methods import messages, presence, profile
from bot.demo.methods.profile import Method

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
    "answerCallbackQuery": presence.answer_callback_query,
    "sendChatAction": presence.send_chat_action,
    "setMessageReaction": presence.set_message_reaction,
    "getChat": presence.get_chat,
    "getFile": presence.get_file,
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
