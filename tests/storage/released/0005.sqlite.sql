BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
CREATE TABLE budget (
	id INTEGER NOT NULL, 
	free_at DATETIME NOT NULL, 
	paused_until DATETIME, told_until DATETIME, 
	CONSTRAINT pk_budget PRIMARY KEY (id)
);
INSERT INTO "budget" VALUES(1,'2026-11-27 06:04:32.093499',NULL,NULL);
CREATE TABLE changes (
	id INTEGER NOT NULL, 
	runner_id BIGINT NOT NULL, 
	at DATETIME NOT NULL, 
	day DATE NOT NULL, 
	rule VARCHAR(64) NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_changes PRIMARY KEY (id), 
	CONSTRAINT fk_changes_runner_id FOREIGN KEY(runner_id) REFERENCES runners (id) ON DELETE CASCADE
);
INSERT INTO "changes" VALUES(1,1001,'2026-11-27 06:04:30.168319','2026-11-27','pain-easy','held back for pain');
INSERT INTO "changes" VALUES(2,1002,'2026-11-27 06:04:31.140283','2026-11-27','paused','paused by the runner');
CREATE TABLE conversations (
	runner_id BIGINT NOT NULL, 
	name VARCHAR(64) NOT NULL, 
	state VARCHAR(64) NOT NULL, 
	answers JSON NOT NULL, 
	expires_at DATETIME, 
	CONSTRAINT pk_conversations PRIMARY KEY (runner_id, name)
);
INSERT INTO "conversations" VALUES(1003,'meeting','weekly','{"answers": {"answered": ["race_day", "mile", "goal", "target"], "goal": "marathon", "race_name": null, "race_day": "2027-04-30", "target": null, "mark_distance": {"metres": 1609.344}, "mark_duration": {"seconds": 370.0}, "units": null, "weekly": null, "is_new": false, "longest": null, "days": [], "is_companion": false, "hard_days": [], "long_day": null, "zone": null, "place": null, "push_time": null, "push_until": null, "age": null, "health": null, "language": "en"}, "is_settings": false, "choices": [], "at": "2026-11-27T06:04:27.713081+00:00"}','2026-12-04 06:04:27.713081');
CREATE TABLE deliveries (
	runner_id BIGINT NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	day DATE NOT NULL, 
	queued_at DATETIME NOT NULL, 
	CONSTRAINT pk_deliveries PRIMARY KEY (runner_id, kind, day)
);
INSERT INTO "deliveries" VALUES(1001,'morning','2026-11-27','2026-11-27 06:04:34.438825');
CREATE TABLE inbox (
	seq INTEGER NOT NULL, 
	update_id BIGINT NOT NULL, 
	sender_id BIGINT, 
	body JSON NOT NULL, 
	state VARCHAR(8) NOT NULL, 
	tries SMALLINT DEFAULT '0' NOT NULL, 
	not_before DATETIME, 
	received_at DATETIME NOT NULL, 
	handled_at DATETIME, 
	error TEXT, 
	CONSTRAINT pk_inbox PRIMARY KEY (seq), 
	CONSTRAINT uq_inbox_update_id UNIQUE (update_id)
);
INSERT INTO "inbox" VALUES(1,1795759412,1001,'{"update_id": 1795759412, "message": {"message_id": 1795759412, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759432, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}','done',0,NULL,'2026-11-27 06:03:53.038528','2026-11-27 06:03:53.327293',NULL);
INSERT INTO "inbox" VALUES(2,1795759413,1001,'{"update_id": 1795759413, "message": {"message_id": 1795759414, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759433, "text": "marathon"}}','done',0,NULL,'2026-11-27 06:03:53.543970','2026-11-27 06:03:55.736929',NULL);
INSERT INTO "inbox" VALUES(3,1795759414,1001,'{"update_id": 1795759414, "message": {"message_id": 1795759416, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759435, "text": "in 22 weeks"}}','done',0,NULL,'2026-11-27 06:03:55.843975','2026-11-27 06:03:55.904129',NULL);
INSERT INTO "inbox" VALUES(4,1795759415,1001,'{"update_id": 1795759415, "message": {"message_id": 1795759418, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759437, "text": "none"}}','done',0,NULL,'2026-11-27 06:03:57.064481','2026-11-27 06:03:57.152719',NULL);
INSERT INTO "inbox" VALUES(5,1795759416,1001,'{"update_id": 1795759416, "message": {"message_id": 1795759420, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759438, "text": "6:10"}}','done',0,NULL,'2026-11-27 06:03:58.159645','2026-11-27 06:03:58.256688',NULL);
INSERT INTO "inbox" VALUES(6,1795759417,1001,'{"update_id": 1795759417, "message": {"message_id": 1795759422, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759439, "text": "40 km"}}','done',0,NULL,'2026-11-27 06:03:59.235550','2026-11-27 06:03:59.264528',NULL);
INSERT INTO "inbox" VALUES(7,1795759418,1001,'{"update_id": 1795759418, "message": {"message_id": 1795759424, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759440, "text": "16 km"}}','done',0,NULL,'2026-11-27 06:04:00.356170','2026-11-27 06:04:00.417876',NULL);
INSERT INTO "inbox" VALUES(8,1795759419,1001,'{"update_id": 1795759419, "message": {"message_id": 1795759426, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759441, "text": "every day"}}','done',0,NULL,'2026-11-27 06:04:01.483403','2026-11-27 06:04:01.518143',NULL);
INSERT INTO "inbox" VALUES(9,1795759420,1001,'{"update_id": 1795759420, "message": {"message_id": 1795759428, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759442, "text": "no"}}','done',0,NULL,'2026-11-27 06:04:02.620219','2026-11-27 06:04:02.680853',NULL);
INSERT INTO "inbox" VALUES(10,1795759421,1001,'{"update_id": 1795759421, "message": {"message_id": 1795759430, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759443, "text": "UTC"}}','done',0,NULL,'2026-11-27 06:04:03.719998','2026-11-27 06:04:04.308305',NULL);
INSERT INTO "inbox" VALUES(11,1795759422,1001,'{"update_id": 1795759422, "message": {"message_id": 1795759432, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759444, "text": "6:30"}}','done',0,NULL,'2026-11-27 06:04:04.872304','2026-11-27 06:04:04.981630',NULL);
INSERT INTO "inbox" VALUES(12,1795759423,1001,'{"update_id": 1795759423, "message": {"message_id": 1795759434, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759445, "text": "34"}}','done',0,NULL,'2026-11-27 06:04:06.015015','2026-11-27 06:04:06.072912',NULL);
INSERT INTO "inbox" VALUES(13,1795759424,1001,'{"update_id": 1795759424, "message": {"message_id": 1795759436, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759447, "text": "no"}}','done',0,NULL,'2026-11-27 06:04:07.117245','2026-11-27 06:04:07.215634',NULL);
INSERT INTO "inbox" VALUES(14,1795759425,1001,'{"update_id": 1795759425, "message": {"message_id": 1795759438, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759448, "text": "yes"}}','done',0,NULL,'2026-11-27 06:04:08.227022','2026-11-27 06:04:08.414172',NULL);
INSERT INTO "inbox" VALUES(15,1795759426,1002,'{"update_id": 1795759426, "message": {"message_id": 1795759440, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759449, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}','done',0,NULL,'2026-11-27 06:04:09.327292','2026-11-27 06:04:09.372104',NULL);
INSERT INTO "inbox" VALUES(16,1795759427,1002,'{"update_id": 1795759427, "message": {"message_id": 1795759442, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759449, "text": "marathon"}}','done',0,NULL,'2026-11-27 06:04:09.511880','2026-11-27 06:04:09.586568',NULL);
INSERT INTO "inbox" VALUES(17,1795759428,1002,'{"update_id": 1795759428, "message": {"message_id": 1795759444, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759450, "text": "in 22 weeks"}}','done',0,NULL,'2026-11-27 06:04:10.607671','2026-11-27 06:04:10.627341',NULL);
INSERT INTO "inbox" VALUES(18,1795759429,1002,'{"update_id": 1795759429, "message": {"message_id": 1795759446, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759451, "text": "none"}}','done',0,NULL,'2026-11-27 06:04:11.724078','2026-11-27 06:04:11.809234',NULL);
INSERT INTO "inbox" VALUES(19,1795759430,1002,'{"update_id": 1795759430, "message": {"message_id": 1795759448, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759452, "text": "6:10"}}','done',0,NULL,'2026-11-27 06:04:12.876043','2026-11-27 06:04:12.939847',NULL);
INSERT INTO "inbox" VALUES(20,1795759431,1002,'{"update_id": 1795759431, "message": {"message_id": 1795759450, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759453, "text": "40 km"}}','done',0,NULL,'2026-11-27 06:04:13.991909','2026-11-27 06:04:14.093993',NULL);
INSERT INTO "inbox" VALUES(21,1795759432,1002,'{"update_id": 1795759432, "message": {"message_id": 1795759452, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759455, "text": "16 km"}}','done',0,NULL,'2026-11-27 06:04:15.187467','2026-11-27 06:04:15.242090',NULL);
INSERT INTO "inbox" VALUES(22,1795759433,1002,'{"update_id": 1795759433, "message": {"message_id": 1795759454, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759456, "text": "every day"}}','done',0,NULL,'2026-11-27 06:04:16.275948','2026-11-27 06:04:16.304222',NULL);
INSERT INTO "inbox" VALUES(23,1795759434,1002,'{"update_id": 1795759434, "message": {"message_id": 1795759456, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759457, "text": "no"}}','done',0,NULL,'2026-11-27 06:04:17.449348','2026-11-27 06:04:17.483423',NULL);
INSERT INTO "inbox" VALUES(24,1795759435,1002,'{"update_id": 1795759435, "message": {"message_id": 1795759458, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759458, "text": "UTC"}}','done',0,NULL,'2026-11-27 06:04:18.507978','2026-11-27 06:04:18.624212',NULL);
INSERT INTO "inbox" VALUES(25,1795759436,1002,'{"update_id": 1795759436, "message": {"message_id": 1795759460, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759459, "text": "6:30"}}','done',0,NULL,'2026-11-27 06:04:19.668803','2026-11-27 06:04:19.787915',NULL);
INSERT INTO "inbox" VALUES(26,1795759437,1002,'{"update_id": 1795759437, "message": {"message_id": 1795759462, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759460, "text": "34"}}','done',0,NULL,'2026-11-27 06:04:20.743423','2026-11-27 06:04:20.856460',NULL);
INSERT INTO "inbox" VALUES(27,1795759438,1002,'{"update_id": 1795759438, "message": {"message_id": 1795759464, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759461, "text": "no"}}','done',0,NULL,'2026-11-27 06:04:21.851778','2026-11-27 06:04:21.877109',NULL);
INSERT INTO "inbox" VALUES(28,1795759439,1002,'{"update_id": 1795759439, "message": {"message_id": 1795759466, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759463, "text": "yes"}}','done',0,NULL,'2026-11-27 06:04:23.063629','2026-11-27 06:04:23.216232',NULL);
INSERT INTO "inbox" VALUES(29,1795759440,1003,'{"update_id": 1795759440, "message": {"message_id": 1795759468, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759464, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}','done',0,NULL,'2026-11-27 06:04:24.255825','2026-11-27 06:04:24.334887',NULL);
INSERT INTO "inbox" VALUES(30,1795759441,1003,'{"update_id": 1795759441, "message": {"message_id": 1795759470, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759464, "text": "marathon"}}','done',0,NULL,'2026-11-27 06:04:24.429815','2026-11-27 06:04:24.521446',NULL);
INSERT INTO "inbox" VALUES(31,1795759442,1003,'{"update_id": 1795759442, "message": {"message_id": 1795759472, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759465, "text": "in 22 weeks"}}','done',0,NULL,'2026-11-27 06:04:25.447417','2026-11-27 06:04:25.509227',NULL);
INSERT INTO "inbox" VALUES(32,1795759443,1003,'{"update_id": 1795759443, "message": {"message_id": 1795759474, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759466, "text": "none"}}','done',0,NULL,'2026-11-27 06:04:26.555832','2026-11-27 06:04:26.620708',NULL);
INSERT INTO "inbox" VALUES(33,1795759444,1003,'{"update_id": 1795759444, "message": {"message_id": 1795759476, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759467, "text": "6:10"}}','done',0,NULL,'2026-11-27 06:04:27.680202','2026-11-27 06:04:27.757310',NULL);
INSERT INTO "inbox" VALUES(34,1795759445,1001,'{"update_id": 1795759445, "message": {"message_id": 1795759478, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759468, "text": "8k easy in 45:10"}}','done',0,NULL,'2026-11-27 06:04:28.763857','2026-11-27 06:04:28.889121',NULL);
INSERT INTO "inbox" VALUES(35,1795759446,1001,'{"update_id": 1795759446, "edited_message": {"message_id": 1795759478, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759468, "text": "8k easy in 44:10", "edit_date": 1795759468}}','done',0,NULL,'2026-11-27 06:04:28.984618','2026-11-27 06:04:29.087704',NULL);
INSERT INTO "inbox" VALUES(36,1795759447,1001,'{"update_id": 1795759447, "message": {"message_id": 1795759481, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759470, "text": "my knee hurts a little, 2 of 10"}}','done',0,NULL,'2026-11-27 06:04:30.107593','2026-11-27 06:04:30.270215',NULL);
INSERT INTO "inbox" VALUES(37,1795759448,1002,'{"update_id": 1795759448, "message": {"message_id": 1795759483, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759471, "text": "/pause", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}','done',0,NULL,'2026-11-27 06:04:31.135571','2026-11-27 06:04:31.188096',NULL);
INSERT INTO "inbox" VALUES(38,1795759449,1001,'{"update_id": 1795759449, "message": {"message_id": 1795759485, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759471, "text": "/week", "entities": [{"type": "bot_command", "offset": 0, "length": 5}]}}','done',0,NULL,'2026-11-27 06:04:31.343419','2026-11-27 06:04:31.386126',NULL);
INSERT INTO "inbox" VALUES(39,1795759450,1001,'{"update_id": 1795759450, "message": {"message_id": 1795759486, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759471, "text": "/paces", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}','done',0,NULL,'2026-11-27 06:04:31.343419','2026-11-27 06:04:31.455125',NULL);
INSERT INTO "inbox" VALUES(40,1795760450,1001,'{"update_id": 1795759450, "message": {"message_id": 1795759486, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759471, "text": "/paces", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}','waiting',0,NULL,'2026-11-27 06:04:31.343419',NULL,NULL);
CREATE TABLE marks (
	id INTEGER NOT NULL, 
	runner_id BIGINT NOT NULL, 
	day DATE NOT NULL, 
	distance_m FLOAT NOT NULL, 
	duration_s FLOAT NOT NULL, 
	CONSTRAINT pk_marks PRIMARY KEY (id), 
	CONSTRAINT fk_marks_runner_id FOREIGN KEY(runner_id) REFERENCES runners (id) ON DELETE CASCADE
);
INSERT INTO "marks" VALUES(1,1001,'2026-11-27',1609.344,370.0);
INSERT INTO "marks" VALUES(2,1002,'2026-11-27',1609.344,370.0);
CREATE TABLE outbox (
	id INTEGER NOT NULL, 
	chat_id BIGINT, 
	lane SMALLINT NOT NULL, 
	fate VARCHAR(10) NOT NULL, 
	method VARCHAR(32), 
	params JSON, 
	file_parameter VARCHAR(16), 
	file_name TEXT, 
	file BLOB, 
	push_kind VARCHAR(16), 
	push_day DATE, 
	due_at DATETIME, 
	expires_at DATETIME, 
	tries SMALLINT DEFAULT '0' NOT NULL, 
	doubts SMALLINT DEFAULT '0' NOT NULL, 
	is_plain BOOLEAN DEFAULT (false) NOT NULL, 
	not_before DATETIME, 
	owner VARCHAR(36), 
	lease_until DATETIME, 
	queued_at DATETIME NOT NULL, 
	tried_at DATETIME, 
	message_id BIGINT, 
	note TEXT, 
	CONSTRAINT pk_outbox PRIMARY KEY (id)
);
INSERT INTO "outbox" VALUES(1,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Ada, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:03:53.328992','2026-11-27 06:03:53.508589',1795759413,NULL);
INSERT INTO "outbox" VALUES(2,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:03:55.737217','2026-11-27 06:03:55.820035',1795759415,NULL);
INSERT INTO "outbox" VALUES(3,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:03:55.904478','2026-11-27 06:03:57.040563',1795759417,NULL);
INSERT INTO "outbox" VALUES(4,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:03:57.152952','2026-11-27 06:03:58.116087',1795759419,NULL);
INSERT INTO "outbox" VALUES(5,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:03:58.256976','2026-11-27 06:03:59.207878',1795759421,NULL);
INSERT INTO "outbox" VALUES(6,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:longest"}]]}, "text": "Weekly distance: 40 km.\n\nHow far was your longest run of the last 30 days, for example <i>14 km</i> or <i>9 miles</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:03:59.264748','2026-11-27 06:04:00.312194',1795759423,NULL);
INSERT INTO "outbox" VALUES(7,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "3 days", "callback_data": "v1:ask:days:3 days"}, {"text": "4 days", "callback_data": "v1:ask:days:4 days"}, {"text": "5 days", "callback_data": "v1:ask:days:5 days"}], [{"text": "\u2190 Back", "callback_data": "v1:back:days"}]]}, "text": "Longest run: 16 km.\n\nOn which days do you run: <i>tue thu sat sun</i>, or just <i>4 days</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:00.418106','2026-11-27 06:04:01.461019',1795759425,NULL);
INSERT INTO "outbox" VALUES(8,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "v1:ask:own_plan:yes"}, {"text": "No", "callback_data": "v1:ask:own_plan:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:own_plan"}]]}, "text": "Running days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.\n\nIf you follow a training plan already, I leave it alone and only add the weekly mile workout and a few strides; if not, I plan everything. Do you follow one?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:01.518563','2026-11-27 06:04:02.587908',1795759427,NULL);
INSERT INTO "outbox" VALUES(9,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\ud83d\udccd Share my location", "callback_data": "v1:where"}], [{"text": "\u2190 Back", "callback_data": "v1:back:zone"}]]}, "text": "I plan the whole week.\n\nWhere do you live: a city such as <i>Berlin</i>, or your shared location?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:02.681194','2026-11-27 06:04:03.700937',1795759429,NULL);
INSERT INTO "outbox" VALUES(10,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "6:00", "callback_data": "v1:ask:push_time:6:00"}, {"text": "6:30", "callback_data": "v1:ask:push_time:6:30"}, {"text": "7:00", "callback_data": "v1:ask:push_time:7:00"}], [{"text": "6:00\u20137:00", "callback_data": "v1:ask:push_time:6:00-7:00"}, {"text": "6:30\u20137:30", "callback_data": "v1:ask:push_time:6:30-7:30"}], [{"text": "\u2190 Back", "callback_data": "v1:back:push_time"}]]}, "text": "Time zone: UTC.\n\nWhen shall the day''s workout come: at a time such as <i>6:30</i>, or in a window such as <i>6:30-7:30</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:04.308576','2026-11-27 06:04:04.840439',1795759431,NULL);
INSERT INTO "outbox" VALUES(11,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "16\u201317", "callback_data": "v1:ask:age:16-17"}, {"text": "18\u201349", "callback_data": "v1:ask:age:18-49"}], [{"text": "50\u201369", "callback_data": "v1:ask:age:50-69"}, {"text": "70 or older", "callback_data": "v1:ask:age:70+"}], [{"text": "\u2190 Back", "callback_data": "v1:back:age"}]]}, "text": "Morning message: 06:30.\n\nHow old are you?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:04.982030','2026-11-27 06:04:05.978513',1795759433,NULL);
INSERT INTO "outbox" VALUES(12,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes, something", "callback_data": "v1:ask:health:yes"}, {"text": "No, nothing", "callback_data": "v1:ask:health:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:health"}]]}, "text": "Age: 18\u201349.\n\nDoes any of these apply: a heart condition or high blood pressure, chest pain, dizziness or fainting, a long-term illness or medicine for one, a bone, joint or muscle problem that running could worsen, pregnancy, or exercise only under medical supervision?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:06.073233','2026-11-27 06:04:07.103781',1795759435,NULL);
INSERT INTO "outbox" VALUES(13,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Start", "callback_data": "v1:meeting:start"}, {"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}]]}, "text": "Health: nothing applies.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>40 km</b>\nLongest run: <b>16 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nAge: <b>18\u201349</b>\nHealth: <b>nothing applies</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nShall we start?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:07.216305','2026-11-27 06:04:08.192307',1795759437,NULL);
INSERT INTO "outbox" VALUES(14,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "text": "Here we go, Ada.\n\n<b>Week 1: Base</b>\n<b>\u25ab\ufe0f Fri 27 Nov: Easy run, 4.7 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 4.7 km, 4 strides\n\u25ab\ufe0f Sun 29 Nov: Long run, 7.5 km\n16.9 km in all.\n\n<b>The way to race day</b>\n<b>\u25b8 Base, 6 weeks from Fri 27 Nov: easy running with strides and hills</b>\n\u25b9 Mile block, 6 weeks from Mon 4 Jan: one workout a week at mile pace\n\u25b9 Race-specific, 8 weeks from Mon 15 Feb: the work your race asks for\n\u25b9 Taper, 3 weeks from Mon 12 Apr: less running, the same speed\n\u25b9 Recovery, 2 weeks from Mon 3 May: easy days after the race\n\ud83c\udfc1 Marathon: Friday 30 April 2027\n\nOn running days the workout comes at 06:30, from Fri 27 Nov on.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:08.414738','2026-11-27 06:04:09.312096',1795759439,NULL);
INSERT INTO "outbox" VALUES(15,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Bea, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:09.372613','2026-11-27 06:04:09.496382',1795759441,NULL);
INSERT INTO "outbox" VALUES(16,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:09.619345','2026-11-27 06:04:10.597499',1795759443,NULL);
INSERT INTO "outbox" VALUES(17,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:10.627776','2026-11-27 06:04:11.688249',1795759445,NULL);
INSERT INTO "outbox" VALUES(18,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:11.809722','2026-11-27 06:04:12.815426',1795759447,NULL);
INSERT INTO "outbox" VALUES(19,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:12.940147','2026-11-27 06:04:13.976382',1795759449,NULL);
INSERT INTO "outbox" VALUES(20,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:longest"}]]}, "text": "Weekly distance: 40 km.\n\nHow far was your longest run of the last 30 days, for example <i>14 km</i> or <i>9 miles</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:14.094265','2026-11-27 06:04:15.144735',1795759451,NULL);
INSERT INTO "outbox" VALUES(21,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "3 days", "callback_data": "v1:ask:days:3 days"}, {"text": "4 days", "callback_data": "v1:ask:days:4 days"}, {"text": "5 days", "callback_data": "v1:ask:days:5 days"}], [{"text": "\u2190 Back", "callback_data": "v1:back:days"}]]}, "text": "Longest run: 16 km.\n\nOn which days do you run: <i>tue thu sat sun</i>, or just <i>4 days</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:15.242401','2026-11-27 06:04:16.252710',1795759453,NULL);
INSERT INTO "outbox" VALUES(22,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "v1:ask:own_plan:yes"}, {"text": "No", "callback_data": "v1:ask:own_plan:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:own_plan"}]]}, "text": "Running days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.\n\nIf you follow a training plan already, I leave it alone and only add the weekly mile workout and a few strides; if not, I plan everything. Do you follow one?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:16.304506','2026-11-27 06:04:17.376218',1795759455,NULL);
INSERT INTO "outbox" VALUES(23,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\ud83d\udccd Share my location", "callback_data": "v1:where"}], [{"text": "\u2190 Back", "callback_data": "v1:back:zone"}]]}, "text": "I plan the whole week.\n\nWhere do you live: a city such as <i>Berlin</i>, or your shared location?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:17.483739','2026-11-27 06:04:18.468219',1795759457,NULL);
INSERT INTO "outbox" VALUES(24,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "6:00", "callback_data": "v1:ask:push_time:6:00"}, {"text": "6:30", "callback_data": "v1:ask:push_time:6:30"}, {"text": "7:00", "callback_data": "v1:ask:push_time:7:00"}], [{"text": "6:00\u20137:00", "callback_data": "v1:ask:push_time:6:00-7:00"}, {"text": "6:30\u20137:30", "callback_data": "v1:ask:push_time:6:30-7:30"}], [{"text": "\u2190 Back", "callback_data": "v1:back:push_time"}]]}, "text": "Time zone: UTC.\n\nWhen shall the day''s workout come: at a time such as <i>6:30</i>, or in a window such as <i>6:30-7:30</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:18.624674','2026-11-27 06:04:19.644365',1795759459,NULL);
INSERT INTO "outbox" VALUES(25,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "16\u201317", "callback_data": "v1:ask:age:16-17"}, {"text": "18\u201349", "callback_data": "v1:ask:age:18-49"}], [{"text": "50\u201369", "callback_data": "v1:ask:age:50-69"}, {"text": "70 or older", "callback_data": "v1:ask:age:70+"}], [{"text": "\u2190 Back", "callback_data": "v1:back:age"}]]}, "text": "Morning message: 06:30.\n\nHow old are you?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:19.788290','2026-11-27 06:04:20.721400',1795759461,NULL);
INSERT INTO "outbox" VALUES(26,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes, something", "callback_data": "v1:ask:health:yes"}, {"text": "No, nothing", "callback_data": "v1:ask:health:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:health"}]]}, "text": "Age: 18\u201349.\n\nDoes any of these apply: a heart condition or high blood pressure, chest pain, dizziness or fainting, a long-term illness or medicine for one, a bone, joint or muscle problem that running could worsen, pregnancy, or exercise only under medical supervision?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:20.856737','2026-11-27 06:04:21.836283',1795759463,NULL);
INSERT INTO "outbox" VALUES(27,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Start", "callback_data": "v1:meeting:start"}, {"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}]]}, "text": "Health: nothing applies.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>40 km</b>\nLongest run: <b>16 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nAge: <b>18\u201349</b>\nHealth: <b>nothing applies</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nShall we start?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:21.877425','2026-11-27 06:04:23.054806',1795759465,NULL);
INSERT INTO "outbox" VALUES(28,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "text": "Here we go, Bea.\n\n<b>Week 1: Base</b>\n<b>\u25ab\ufe0f Fri 27 Nov: Easy run, 4.7 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 4.7 km, 4 strides\n\u25ab\ufe0f Sun 29 Nov: Long run, 7.5 km\n16.9 km in all.\n\n<b>The way to race day</b>\n<b>\u25b8 Base, 6 weeks from Fri 27 Nov: easy running with strides and hills</b>\n\u25b9 Mile block, 6 weeks from Mon 4 Jan: one workout a week at mile pace\n\u25b9 Race-specific, 8 weeks from Mon 15 Feb: the work your race asks for\n\u25b9 Taper, 3 weeks from Mon 12 Apr: less running, the same speed\n\u25b9 Recovery, 2 weeks from Mon 3 May: easy days after the race\n\ud83c\udfc1 Marathon: Friday 30 April 2027\n\nOn running days the workout comes at 06:30, from Fri 27 Nov on.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:23.216496','2026-11-27 06:04:24.190498',1795759467,NULL);
INSERT INTO "outbox" VALUES(29,1003,1,'sent','sendMessage','{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Cleo, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:24.335661','2026-11-27 06:04:24.364426',1795759469,NULL);
INSERT INTO "outbox" VALUES(30,1003,1,'sent','sendMessage','{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:24.521674','2026-11-27 06:04:25.415866',1795759471,NULL);
INSERT INTO "outbox" VALUES(31,1003,1,'sent','sendMessage','{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:25.509507','2026-11-27 06:04:26.497067',1795759473,NULL);
INSERT INTO "outbox" VALUES(32,1003,1,'sent','sendMessage','{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:26.621177','2026-11-27 06:04:27.655486',1795759475,NULL);
INSERT INTO "outbox" VALUES(33,1003,1,'sent','sendMessage','{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:27.757794','2026-11-27 06:04:28.736698',1795759477,NULL);
INSERT INTO "outbox" VALUES(34,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "v1:undo:1795759478"}]]}, "text": "<b>Run, 8 km in 45:10 (5:39/km)</b>\n5:39/km, inside your easy range 5:23\u20135:56/km.\nMore than was asked. Enough is the plan: leave the extra out next time.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:28.889581','2026-11-27 06:04:28.948010',1795759479,NULL);
INSERT INTO "outbox" VALUES(35,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "v1:undo:1795759478"}]]}, "text": "Corrected:\n\n<b>Run, 8 km in 44:10 (5:31/km)</b>\n5:31/km, inside your easy range 5:23\u20135:56/km.\nMore than was asked. Enough is the plan: leave the extra out next time.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:29.087983','2026-11-27 06:04:30.036288',1795759480,NULL);
INSERT INTO "outbox" VALUES(36,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "text": "With a little pain: short and easy only, and no speed. I ask again tomorrow morning.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:30.270584','2026-11-27 06:04:31.107848',1795759482,NULL);
INSERT INTO "outbox" VALUES(37,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "text": "Paused: no morning messages until /resume. After a break the plan takes you back gently.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:31.188290','2026-11-27 06:04:31.319677',1795759484,NULL);
INSERT INTO "outbox" VALUES(38,1001,1,'sending','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "text": "<b>Week 1: Base</b>\n<b>\u2705 Fri 27 Nov: Easy run, 4.7 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 5.5 km\n\u25ab\ufe0f Sun 29 Nov: Easy run, 5.5 km\n8 km of 15.7 km run so far.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,'507b2e20-84a3-4b02-9e81-e1d51028df62','2026-11-27 06:05:02.140104','2026-11-27 06:04:31.386304',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(39,1001,1,'waiting','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "text": "<b>Your paces</b>, from a mile in 6:10\nReps at mile pace: 200 m in 46 s, 400 m in 1:32\nStrides build up to 4:12/km, your 5K pace\nEasy and long runs: 5:23\u20135:56/km\nThreshold: 4:29/km\nMarathon: 4:46/km\n\nMarathon: between 3:20:59 and 3:39:47, if you also train for it.\nMile pace is 56 s per km faster than that race: the more at home you are there, the easier race pace feels.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:31.455717',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(40,1001,2,'waiting',NULL,NULL,NULL,NULL,NULL,'morning','2026-11-27','2026-11-27 06:04:32.346885','2026-11-27 09:04:32.346885',0,0,0,NULL,NULL,NULL,'2026-11-27 06:04:34.438825',NULL,NULL,NULL);
CREATE TABLE reports (
	id INTEGER NOT NULL, 
	runner_id BIGINT NOT NULL, 
	message_id BIGINT NOT NULL, 
	at DATETIME NOT NULL, 
	is_current BOOLEAN NOT NULL, 
	is_undone BOOLEAN NOT NULL, 
	CONSTRAINT pk_reports PRIMARY KEY (id), 
	CONSTRAINT fk_reports_runner_id FOREIGN KEY(runner_id) REFERENCES runners (id) ON DELETE CASCADE
);
INSERT INTO "reports" VALUES(1,1001,1795759478,'2026-11-27 06:04:28.000000',0,0);
INSERT INTO "reports" VALUES(2,1001,1795759478,'2026-11-27 06:04:28.000000',1,0);
CREATE TABLE results (
	id INTEGER NOT NULL, 
	runner_id BIGINT NOT NULL, 
	report_id BIGINT NOT NULL, 
	day DATE NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	result JSON NOT NULL, 
	CONSTRAINT pk_results PRIMARY KEY (id), 
	CONSTRAINT fk_results_report_id FOREIGN KEY(report_id) REFERENCES reports (id) ON DELETE CASCADE, 
	CONSTRAINT fk_results_runner_id FOREIGN KEY(runner_id) REFERENCES runners (id) ON DELETE CASCADE
);
INSERT INTO "results" VALUES(1,1001,1,'2026-11-27','run','{"kind": "run", "distance": {"metres": 8000.0}, "duration": {"seconds": 2710.0}, "reps": null, "rep_distance": null, "rep_distances": [], "rep_duration": null, "splits": [], "mean_split": null, "recovery": null, "strides": null, "hills": null, "rpe": null, "heart_rate": null, "reason": null, "pain_location": null, "pain": null, "flags": ["easy"], "started_at": null}');
INSERT INTO "results" VALUES(2,1001,2,'2026-11-27','run','{"kind": "run", "distance": {"metres": 8000.0}, "duration": {"seconds": 2650.0}, "reps": null, "rep_distance": null, "rep_distances": [], "rep_duration": null, "splits": [], "mean_split": null, "recovery": null, "strides": null, "hills": null, "rpe": null, "heart_rate": null, "reason": null, "pain_location": null, "pain": null, "flags": ["easy"], "started_at": null}');
CREATE TABLE runners (
	id BIGINT NOT NULL, 
	name TEXT NOT NULL, 
	language VARCHAR(8) NOT NULL, 
	units VARCHAR(8) NOT NULL, 
	zone VARCHAR(64) NOT NULL, 
	push_time TIME NOT NULL, 
	brief JSON NOT NULL, 
	started DATE NOT NULL, 
	status VARCHAR(16) NOT NULL, 
	gone_at DATETIME, 
	next_push_day DATE, 
	next_push_at DATETIME, 
	planned_until DATE, push_until TIME, 
	CONSTRAINT pk_runners PRIMARY KEY (id)
);
INSERT INTO "runners" VALUES(1001,'Ada','en','km','UTC','06:30:00.000000','{"goal_race": {"goal": "marathon", "day": "2027-04-30", "target": null, "name": null}, "weekly_distance": {"metres": 40000.0}, "longest_run": {"metres": 16000.0}, "days": [0, 1, 2, 3, 4, 5, 6], "age": "18-49", "health": "nothing applies", "is_new": false, "own_plan": null, "tune_ups": [], "trial_asked": null, "weeks_off": 0, "usual_distance": null, "usual_longest": null, "is_first_race": false, "all_the_same": false, "told_distance": null}','2026-11-27','active',NULL,'2026-11-27','2026-11-27 06:30:00.000000','2026-11-29',NULL);
INSERT INTO "runners" VALUES(1002,'Bea','en','km','UTC','06:30:00.000000','{"goal_race": {"goal": "marathon", "day": "2027-04-30", "target": null, "name": null}, "weekly_distance": {"metres": 40000.0}, "longest_run": {"metres": 16000.0}, "days": [0, 1, 2, 3, 4, 5, 6], "age": "18-49", "health": "nothing applies", "is_new": false, "own_plan": null, "tune_ups": [], "trial_asked": null, "weeks_off": 0, "usual_distance": null, "usual_longest": null, "is_first_race": false, "all_the_same": false, "told_distance": null}','2026-11-27','paused',NULL,NULL,NULL,'2026-11-29',NULL);
CREATE TABLE setbacks (
	id INTEGER NOT NULL, 
	runner_id BIGINT NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	started DATE NOT NULL, 
	ended DATE, 
	severity FLOAT, 
	location TEXT, 
	CONSTRAINT pk_setbacks PRIMARY KEY (id), 
	CONSTRAINT fk_setbacks_runner_id FOREIGN KEY(runner_id) REFERENCES runners (id) ON DELETE CASCADE
);
INSERT INTO "setbacks" VALUES(1,1001,'pain','2026-11-27',NULL,2.0,'knee');
INSERT INTO "setbacks" VALUES(2,1002,'pause','2026-11-27',NULL,NULL,NULL);
CREATE TABLE workouts (
	runner_id BIGINT NOT NULL, 
	day DATE NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	outcome VARCHAR(16) NOT NULL, 
	workout JSON NOT NULL, 
	CONSTRAINT pk_workouts PRIMARY KEY (runner_id, day), 
	CONSTRAINT fk_workouts_runner_id FOREIGN KEY(runner_id) REFERENCES runners (id) ON DELETE CASCADE
);
INSERT INTO "workouts" VALUES(1002,'2026-11-27','easy','planned','{"kind": "easy", "distance": {"metres": 4700.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "why": ["easy-run", "base"]}');
INSERT INTO "workouts" VALUES(1002,'2026-11-28','easy','planned','{"kind": "easy", "distance": {"metres": 4700.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 4, "stride_pace": {"seconds_per_km": 252.39713350573916}, "hills": 0, "why": ["strides", "easy-run", "base"]}');
INSERT INTO "workouts" VALUES(1002,'2026-11-29','long','planned','{"kind": "long", "distance": {"metres": 7500.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "why": ["long-run", "base"]}');
INSERT INTO "workouts" VALUES(1001,'2026-11-27','easy','done','{"kind": "easy", "distance": {"metres": 4700.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "why": ["easy-run", "base"]}');
INSERT INTO "workouts" VALUES(1001,'2026-11-28','easy','planned','{"kind": "easy", "distance": {"metres": 5500.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "why": ["pain-easy", "easy-run", "base"]}');
INSERT INTO "workouts" VALUES(1001,'2026-11-29','easy','planned','{"kind": "easy", "distance": {"metres": 5500.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "why": ["pain-easy", "easy-run", "base"]}');
CREATE INDEX ix_deliveries_queued_at ON deliveries (queued_at);
CREATE INDEX ix_inbox_line ON inbox (seq) WHERE state = 'waiting';
CREATE INDEX ix_inbox_sender_id ON inbox (sender_id);
CREATE INDEX ix_inbox_waiting ON inbox (sender_id, seq) WHERE state = 'waiting';
CREATE INDEX ix_outbox_chat_id_tried_at ON outbox (chat_id, tried_at);
CREATE INDEX ix_outbox_leases ON outbox (lease_until) WHERE fate = 'sending';
CREATE INDEX ix_outbox_line ON outbox (lane, id) WHERE fate = 'waiting';
CREATE INDEX ix_outbox_open ON outbox (chat_id, id) WHERE fate IN ('waiting', 'sending');
CREATE INDEX ix_outbox_pushes ON outbox (due_at, id) WHERE fate = 'waiting' AND lane = 2;
CREATE INDEX ix_runners_due ON runners (next_push_at) WHERE next_push_at IS NOT NULL AND gone_at IS NULL AND status = 'active';
CREATE INDEX ix_changes_runner_id ON changes (runner_id);
CREATE INDEX ix_marks_runner_id_day ON marks (runner_id, day);
CREATE INDEX ix_reports_runner_id_message_id ON reports (runner_id, message_id);
CREATE INDEX ix_setbacks_runner_id_started ON setbacks (runner_id, started);
CREATE INDEX ix_results_report_id ON results (report_id);
CREATE INDEX ix_results_runner_id_day ON results (runner_id, day);
CREATE INDEX ix_outbox_settled ON outbox (tried_at) WHERE fate NOT IN ('waiting', 'sending', 'held', 'dead');
CREATE INDEX ix_outbox_set_aside ON outbox (fate, tried_at) WHERE fate IN ('held', 'dead');
CREATE INDEX ix_inbox_done ON inbox (handled_at) WHERE state = 'done';
CREATE INDEX ix_inbox_set_aside ON inbox (handled_at) WHERE state = 'dead';
COMMIT;
