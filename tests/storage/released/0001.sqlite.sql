BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE budget (
	id INTEGER NOT NULL, 
	free_at DATETIME NOT NULL, 
	paused_until DATETIME, 
	CONSTRAINT pk_budget PRIMARY KEY (id)
);
INSERT INTO "budget" VALUES(1,'2026-11-27 06:01:52.216773',NULL);
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
INSERT INTO "changes" VALUES(1,1001,'2026-11-27 06:01:50.110851','2026-11-27','pain-easy','held back for pain');
INSERT INTO "changes" VALUES(2,1002,'2026-11-27 06:01:51.135643','2026-11-27','paused','paused by the runner');
CREATE TABLE conversations (
	runner_id BIGINT NOT NULL, 
	name VARCHAR(64) NOT NULL, 
	state VARCHAR(64) NOT NULL, 
	answers JSON NOT NULL, 
	expires_at DATETIME, 
	CONSTRAINT pk_conversations PRIMARY KEY (runner_id, name)
);
INSERT INTO "conversations" VALUES(1003,'meeting','weekly','{"answers": {"answered": ["goal", "race_day", "mile", "target"], "goal": "marathon", "race_name": null, "race_day": "2027-04-30", "target": null, "mark_distance": {"metres": 1609.344}, "mark_duration": {"seconds": 370.0}, "units": null, "weekly": null, "is_new": false, "longest": null, "days": [], "is_companion": false, "hard_days": [], "long_day": null, "zone": null, "place": null, "push_time": null, "age": null, "health": null, "language": "en"}, "is_settings": false, "choices": []}','2026-12-04 06:01:47.770039');
CREATE TABLE deliveries (
	runner_id BIGINT NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	day DATE NOT NULL, 
	queued_at DATETIME NOT NULL, 
	CONSTRAINT pk_deliveries PRIMARY KEY (runner_id, kind, day)
);
INSERT INTO "deliveries" VALUES(1001,'morning','2026-11-27','2026-11-27 06:01:53.504080');
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
INSERT INTO "inbox" VALUES(1,1795759258,1001,'{"update_id": 1795759258, "message": {"message_id": 1795759258, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759274, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}','done',0,NULL,'2026-11-27 06:01:14.776927','2026-11-27 06:01:14.800634',NULL);
INSERT INTO "inbox" VALUES(2,1795759259,1001,'{"update_id": 1795759259, "message": {"message_id": 1795759260, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759274, "text": "marathon"}}','done',0,NULL,'2026-11-27 06:01:14.840776','2026-11-27 06:01:15.968264',NULL);
INSERT INTO "inbox" VALUES(3,1795759260,1001,'{"update_id": 1795759260, "message": {"message_id": 1795759262, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759276, "text": "in 22 weeks"}}','done',0,NULL,'2026-11-27 06:01:16.211518','2026-11-27 06:01:16.257117',NULL);
INSERT INTO "inbox" VALUES(4,1795759261,1001,'{"update_id": 1795759261, "message": {"message_id": 1795759264, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759277, "text": "none"}}','done',0,NULL,'2026-11-27 06:01:17.272046','2026-11-27 06:01:17.280509',NULL);
INSERT INTO "inbox" VALUES(5,1795759262,1001,'{"update_id": 1795759262, "message": {"message_id": 1795759266, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759278, "text": "6:10"}}','done',0,NULL,'2026-11-27 06:01:18.461666','2026-11-27 06:01:18.571336',NULL);
INSERT INTO "inbox" VALUES(6,1795759263,1001,'{"update_id": 1795759263, "message": {"message_id": 1795759268, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759279, "text": "40 km"}}','done',0,NULL,'2026-11-27 06:01:19.536679','2026-11-27 06:01:19.551040',NULL);
INSERT INTO "inbox" VALUES(7,1795759264,1001,'{"update_id": 1795759264, "message": {"message_id": 1795759270, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759280, "text": "16 km"}}','done',0,NULL,'2026-11-27 06:01:20.723706','2026-11-27 06:01:20.767305',NULL);
INSERT INTO "inbox" VALUES(8,1795759265,1001,'{"update_id": 1795759265, "message": {"message_id": 1795759272, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759281, "text": "every day"}}','done',0,NULL,'2026-11-27 06:01:21.718781','2026-11-27 06:01:21.875733',NULL);
INSERT INTO "inbox" VALUES(9,1795759266,1001,'{"update_id": 1795759266, "message": {"message_id": 1795759274, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759282, "text": "no"}}','done',0,NULL,'2026-11-27 06:01:22.864032','2026-11-27 06:01:22.979124',NULL);
INSERT INTO "inbox" VALUES(10,1795759267,1001,'{"update_id": 1795759267, "message": {"message_id": 1795759276, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759283, "text": "UTC"}}','done',0,NULL,'2026-11-27 06:01:23.991154','2026-11-27 06:01:24.303327',NULL);
INSERT INTO "inbox" VALUES(11,1795759268,1001,'{"update_id": 1795759268, "message": {"message_id": 1795759278, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759285, "text": "6:30"}}','done',0,NULL,'2026-11-27 06:01:25.034433','2026-11-27 06:01:25.045226',NULL);
INSERT INTO "inbox" VALUES(12,1795759269,1001,'{"update_id": 1795759269, "message": {"message_id": 1795759280, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759286, "text": "34"}}','done',0,NULL,'2026-11-27 06:01:26.091529','2026-11-27 06:01:26.099311',NULL);
INSERT INTO "inbox" VALUES(13,1795759270,1001,'{"update_id": 1795759270, "message": {"message_id": 1795759282, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759287, "text": "no"}}','done',0,NULL,'2026-11-27 06:01:27.147238','2026-11-27 06:01:27.159563',NULL);
INSERT INTO "inbox" VALUES(14,1795759271,1001,'{"update_id": 1795759271, "message": {"message_id": 1795759284, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759288, "text": "yes"}}','done',0,NULL,'2026-11-27 06:01:28.243368','2026-11-27 06:01:28.282779',NULL);
INSERT INTO "inbox" VALUES(15,1795759272,1002,'{"update_id": 1795759272, "message": {"message_id": 1795759286, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759289, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}','done',0,NULL,'2026-11-27 06:01:29.543181','2026-11-27 06:01:29.676564',NULL);
INSERT INTO "inbox" VALUES(16,1795759273,1002,'{"update_id": 1795759273, "message": {"message_id": 1795759288, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759289, "text": "marathon"}}','done',0,NULL,'2026-11-27 06:01:29.727851','2026-11-27 06:01:29.744833',NULL);
INSERT INTO "inbox" VALUES(17,1795759274,1002,'{"update_id": 1795759274, "message": {"message_id": 1795759290, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759290, "text": "in 22 weeks"}}','done',0,NULL,'2026-11-27 06:01:30.824672','2026-11-27 06:01:30.837353',NULL);
INSERT INTO "inbox" VALUES(18,1795759275,1002,'{"update_id": 1795759275, "message": {"message_id": 1795759292, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759291, "text": "none"}}','done',0,NULL,'2026-11-27 06:01:31.959532','2026-11-27 06:01:32.067327',NULL);
INSERT INTO "inbox" VALUES(19,1795759276,1002,'{"update_id": 1795759276, "message": {"message_id": 1795759294, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759292, "text": "6:10"}}','done',0,NULL,'2026-11-27 06:01:32.968515','2026-11-27 06:01:32.979441',NULL);
INSERT INTO "inbox" VALUES(20,1795759277,1002,'{"update_id": 1795759277, "message": {"message_id": 1795759296, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759294, "text": "40 km"}}','done',0,NULL,'2026-11-27 06:01:34.067676','2026-11-27 06:01:34.079151',NULL);
INSERT INTO "inbox" VALUES(21,1795759278,1002,'{"update_id": 1795759278, "message": {"message_id": 1795759298, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759295, "text": "16 km"}}','done',0,NULL,'2026-11-27 06:01:35.232969','2026-11-27 06:01:35.262254',NULL);
INSERT INTO "inbox" VALUES(22,1795759279,1002,'{"update_id": 1795759279, "message": {"message_id": 1795759300, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759296, "text": "every day"}}','done',0,NULL,'2026-11-27 06:01:36.342985','2026-11-27 06:01:36.365492',NULL);
INSERT INTO "inbox" VALUES(23,1795759280,1002,'{"update_id": 1795759280, "message": {"message_id": 1795759302, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759297, "text": "no"}}','done',0,NULL,'2026-11-27 06:01:37.463362','2026-11-27 06:01:37.695253',NULL);
INSERT INTO "inbox" VALUES(24,1795759281,1002,'{"update_id": 1795759281, "message": {"message_id": 1795759304, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759298, "text": "UTC"}}','done',0,NULL,'2026-11-27 06:01:38.715484','2026-11-27 06:01:38.807033',NULL);
INSERT INTO "inbox" VALUES(25,1795759282,1002,'{"update_id": 1795759282, "message": {"message_id": 1795759306, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759299, "text": "6:30"}}','done',0,NULL,'2026-11-27 06:01:39.725417','2026-11-27 06:01:39.735478',NULL);
INSERT INTO "inbox" VALUES(26,1795759283,1002,'{"update_id": 1795759283, "message": {"message_id": 1795759308, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759300, "text": "34"}}','done',0,NULL,'2026-11-27 06:01:40.786355','2026-11-27 06:01:40.798824',NULL);
INSERT INTO "inbox" VALUES(27,1795759284,1002,'{"update_id": 1795759284, "message": {"message_id": 1795759310, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759301, "text": "no"}}','done',0,NULL,'2026-11-27 06:01:41.855303','2026-11-27 06:01:41.865604',NULL);
INSERT INTO "inbox" VALUES(28,1795759285,1002,'{"update_id": 1795759285, "message": {"message_id": 1795759312, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759302, "text": "yes"}}','done',0,NULL,'2026-11-27 06:01:42.954290','2026-11-27 06:01:43.069432',NULL);
INSERT INTO "inbox" VALUES(29,1795759286,1003,'{"update_id": 1795759286, "message": {"message_id": 1795759314, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759304, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}','done',0,NULL,'2026-11-27 06:01:44.263514','2026-11-27 06:01:44.317866',NULL);
INSERT INTO "inbox" VALUES(30,1795759287,1003,'{"update_id": 1795759287, "message": {"message_id": 1795759316, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759304, "text": "marathon"}}','done',0,NULL,'2026-11-27 06:01:44.405915','2026-11-27 06:01:44.420193',NULL);
INSERT INTO "inbox" VALUES(31,1795759288,1003,'{"update_id": 1795759288, "message": {"message_id": 1795759318, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759305, "text": "in 22 weeks"}}','done',0,NULL,'2026-11-27 06:01:45.485911','2026-11-27 06:01:45.515969',NULL);
INSERT INTO "inbox" VALUES(32,1795759289,1003,'{"update_id": 1795759289, "message": {"message_id": 1795759320, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759306, "text": "none"}}','done',0,NULL,'2026-11-27 06:01:46.608389','2026-11-27 06:01:46.803632',NULL);
INSERT INTO "inbox" VALUES(33,1795759290,1003,'{"update_id": 1795759290, "message": {"message_id": 1795759322, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759307, "text": "6:10"}}','done',0,NULL,'2026-11-27 06:01:47.764109','2026-11-27 06:01:47.772809',NULL);
INSERT INTO "inbox" VALUES(34,1795759291,1001,'{"update_id": 1795759291, "message": {"message_id": 1795759324, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759308, "text": "8k easy in 45:10"}}','done',0,NULL,'2026-11-27 06:01:48.902300','2026-11-27 06:01:48.979754',NULL);
INSERT INTO "inbox" VALUES(35,1795759292,1001,'{"update_id": 1795759292, "edited_message": {"message_id": 1795759324, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759308, "text": "8k easy in 44:10", "edit_date": 1795759309}}','done',0,NULL,'2026-11-27 06:01:49.023387','2026-11-27 06:01:49.285618',NULL);
INSERT INTO "inbox" VALUES(36,1795759293,1001,'{"update_id": 1795759293, "message": {"message_id": 1795759327, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759310, "text": "my knee hurts a little, 2 of 10"}}','done',0,NULL,'2026-11-27 06:01:50.087098','2026-11-27 06:01:50.249337',NULL);
INSERT INTO "inbox" VALUES(37,1795759294,1002,'{"update_id": 1795759294, "message": {"message_id": 1795759329, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759311, "text": "/pause", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}','done',0,NULL,'2026-11-27 06:01:51.125958','2026-11-27 06:01:51.151193',NULL);
INSERT INTO "inbox" VALUES(38,1795759295,1001,'{"update_id": 1795759295, "message": {"message_id": 1795759331, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759311, "text": "/week", "entities": [{"type": "bot_command", "offset": 0, "length": 5}]}}','done',0,NULL,'2026-11-27 06:01:51.309919','2026-11-27 06:01:51.540033',NULL);
INSERT INTO "inbox" VALUES(39,1795759296,1001,'{"update_id": 1795759296, "message": {"message_id": 1795759332, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759311, "text": "/paces", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}','done',0,NULL,'2026-11-27 06:01:51.309919','2026-11-27 06:01:51.680417',NULL);
INSERT INTO "inbox" VALUES(40,1795760296,1001,'{"update_id": 1795759296, "message": {"message_id": 1795759332, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759311, "text": "/paces", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}','waiting',0,NULL,'2026-11-27 06:01:51.309919',NULL,NULL);
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
INSERT INTO "outbox" VALUES(1,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Ada, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:14.801948','2026-11-27 06:01:14.846977',1795759259,NULL);
INSERT INTO "outbox" VALUES(2,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:15.979186','2026-11-27 06:01:16.195098',1795759261,NULL);
INSERT INTO "outbox" VALUES(3,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:16.257732','2026-11-27 06:01:17.283599',1795759263,NULL);
INSERT INTO "outbox" VALUES(4,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:17.280772','2026-11-27 06:01:18.447326',1795759265,NULL);
INSERT INTO "outbox" VALUES(5,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:18.571874','2026-11-27 06:01:19.527760',1795759267,NULL);
INSERT INTO "outbox" VALUES(6,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:longest"}]]}, "text": "Weekly distance: 40 km.\n\nHow far was your longest run of the last 30 days, for example <i>14 km</i> or <i>9 miles</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:19.551664','2026-11-27 06:01:20.683653',1795759269,NULL);
INSERT INTO "outbox" VALUES(7,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "3 days", "callback_data": "v1:ask:days:3 days"}, {"text": "4 days", "callback_data": "v1:ask:days:4 days"}, {"text": "5 days", "callback_data": "v1:ask:days:5 days"}], [{"text": "\u2190 Back", "callback_data": "v1:back:days"}]]}, "text": "Longest run: 16 km.\n\nOn which days do you run: <i>tue thu sat sun</i>, or just <i>4 days</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:20.769214','2026-11-27 06:01:21.773891',1795759271,NULL);
INSERT INTO "outbox" VALUES(8,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "v1:ask:own_plan:yes"}, {"text": "No", "callback_data": "v1:ask:own_plan:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:own_plan"}]]}, "text": "Running days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.\n\nIf you follow a training plan already, I leave it alone and only add the weekly mile workout and a few strides; if not, I plan everything. Do you follow one?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:21.879868','2026-11-27 06:01:22.823112',1795759273,NULL);
INSERT INTO "outbox" VALUES(9,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\ud83d\udccd Share my location", "callback_data": "v1:where"}], [{"text": "\u2190 Back", "callback_data": "v1:back:zone"}]]}, "text": "I plan the whole week.\n\nWhere do you live: a city such as <i>Berlin</i>, or your shared location?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:22.983005','2026-11-27 06:01:23.996587',1795759275,NULL);
INSERT INTO "outbox" VALUES(10,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "6:00", "callback_data": "v1:ask:push_time:6:00"}, {"text": "6:30", "callback_data": "v1:ask:push_time:6:30"}, {"text": "7:00", "callback_data": "v1:ask:push_time:7:00"}], [{"text": "\u2190 Back", "callback_data": "v1:back:push_time"}]]}, "text": "Time zone: UTC.\n\nWhen shall the day''s workout come, for example at <i>6:30</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:24.303761','2026-11-27 06:01:25.047946',1795759277,NULL);
INSERT INTO "outbox" VALUES(11,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "16\u201317", "callback_data": "v1:ask:age:16-17"}, {"text": "18\u201349", "callback_data": "v1:ask:age:18-49"}], [{"text": "50\u201369", "callback_data": "v1:ask:age:50-69"}, {"text": "70 or older", "callback_data": "v1:ask:age:70+"}], [{"text": "\u2190 Back", "callback_data": "v1:back:age"}]]}, "text": "Morning message: 06:30.\n\nHow old are you?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:25.045688','2026-11-27 06:01:26.101959',1795759279,NULL);
INSERT INTO "outbox" VALUES(12,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes, something", "callback_data": "v1:ask:health:yes"}, {"text": "No, nothing", "callback_data": "v1:ask:health:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:health"}]]}, "text": "Age: 18\u201349.\n\nDoes any of these apply: a heart condition or high blood pressure, chest pain, dizziness or fainting, a long-term illness or medicine for one, a bone, joint or muscle problem that running could worsen, pregnancy, or exercise only under medical supervision?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:26.099649','2026-11-27 06:01:27.162859',1795759281,NULL);
INSERT INTO "outbox" VALUES(13,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Start", "callback_data": "v1:meeting:start"}, {"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}]]}, "text": "Health: nothing applies.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>40 km</b>\nLongest run: <b>16 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nAge: <b>18\u201349</b>\nHealth: <b>nothing applies</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nShall we start?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:27.160044','2026-11-27 06:01:28.296122',1795759283,NULL);
INSERT INTO "outbox" VALUES(14,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "text": "Here we go, Ada.\n\n<b>Week 1: Base</b>\n<b>\u25ab\ufe0f Fri 27 Nov: Easy run, 4.7 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 4.7 km, 4 strides\n\u25ab\ufe0f Sun 29 Nov: Long run, 7.5 km\n16.9 km in all.\n\n<b>The way to race day</b>\n<b>\u25b8 Base, 6 weeks from Fri 27 Nov: easy running with strides and hills</b>\n\u25b9 Mile block, 6 weeks from Mon 4 Jan: one workout a week at mile pace\n\u25b9 Race-specific, 8 weeks from Mon 15 Feb: the work your race asks for\n\u25b9 Taper, 3 weeks from Mon 12 Apr: less running, the same speed\n\u25b9 Recovery, 2 weeks from Mon 3 May: easy days after the race\n\ud83c\udfc1 Marathon: Friday 30 April 2027\n\nOn running days the workout comes at 06:30, from Fri 27 Nov on.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:28.283239','2026-11-27 06:01:29.460150',1795759285,NULL);
INSERT INTO "outbox" VALUES(15,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Bea, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:29.677098','2026-11-27 06:01:29.738209',1795759287,NULL);
INSERT INTO "outbox" VALUES(16,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:29.745145','2026-11-27 06:01:30.821790',1795759289,NULL);
INSERT INTO "outbox" VALUES(17,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:30.837680','2026-11-27 06:01:31.927498',1795759291,NULL);
INSERT INTO "outbox" VALUES(18,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:32.067856','2026-11-27 06:01:32.982218',1795759293,NULL);
INSERT INTO "outbox" VALUES(19,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:32.979801','2026-11-27 06:01:34.085975',1795759295,NULL);
INSERT INTO "outbox" VALUES(20,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:longest"}]]}, "text": "Weekly distance: 40 km.\n\nHow far was your longest run of the last 30 days, for example <i>14 km</i> or <i>9 miles</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:34.079579','2026-11-27 06:01:35.213789',1795759297,NULL);
INSERT INTO "outbox" VALUES(21,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "3 days", "callback_data": "v1:ask:days:3 days"}, {"text": "4 days", "callback_data": "v1:ask:days:4 days"}, {"text": "5 days", "callback_data": "v1:ask:days:5 days"}], [{"text": "\u2190 Back", "callback_data": "v1:back:days"}]]}, "text": "Longest run: 16 km.\n\nOn which days do you run: <i>tue thu sat sun</i>, or just <i>4 days</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:35.262521','2026-11-27 06:01:36.353958',1795759299,NULL);
INSERT INTO "outbox" VALUES(22,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "v1:ask:own_plan:yes"}, {"text": "No", "callback_data": "v1:ask:own_plan:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:own_plan"}]]}, "text": "Running days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.\n\nIf you follow a training plan already, I leave it alone and only add the weekly mile workout and a few strides; if not, I plan everything. Do you follow one?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:36.365939','2026-11-27 06:01:37.516552',1795759301,NULL);
INSERT INTO "outbox" VALUES(23,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\ud83d\udccd Share my location", "callback_data": "v1:where"}], [{"text": "\u2190 Back", "callback_data": "v1:back:zone"}]]}, "text": "I plan the whole week.\n\nWhere do you live: a city such as <i>Berlin</i>, or your shared location?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:37.711201','2026-11-27 06:01:38.660120',1795759303,NULL);
INSERT INTO "outbox" VALUES(24,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "6:00", "callback_data": "v1:ask:push_time:6:00"}, {"text": "6:30", "callback_data": "v1:ask:push_time:6:30"}, {"text": "7:00", "callback_data": "v1:ask:push_time:7:00"}], [{"text": "\u2190 Back", "callback_data": "v1:back:push_time"}]]}, "text": "Time zone: UTC.\n\nWhen shall the day''s workout come, for example at <i>6:30</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:38.825846','2026-11-27 06:01:39.738438',1795759305,NULL);
INSERT INTO "outbox" VALUES(25,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "16\u201317", "callback_data": "v1:ask:age:16-17"}, {"text": "18\u201349", "callback_data": "v1:ask:age:18-49"}], [{"text": "50\u201369", "callback_data": "v1:ask:age:50-69"}, {"text": "70 or older", "callback_data": "v1:ask:age:70+"}], [{"text": "\u2190 Back", "callback_data": "v1:back:age"}]]}, "text": "Morning message: 06:30.\n\nHow old are you?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:39.735758','2026-11-27 06:01:40.801866',1795759307,NULL);
INSERT INTO "outbox" VALUES(26,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes, something", "callback_data": "v1:ask:health:yes"}, {"text": "No, nothing", "callback_data": "v1:ask:health:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:health"}]]}, "text": "Age: 18\u201349.\n\nDoes any of these apply: a heart condition or high blood pressure, chest pain, dizziness or fainting, a long-term illness or medicine for one, a bone, joint or muscle problem that running could worsen, pregnancy, or exercise only under medical supervision?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:40.799192','2026-11-27 06:01:41.868282',1795759309,NULL);
INSERT INTO "outbox" VALUES(27,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Start", "callback_data": "v1:meeting:start"}, {"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}]]}, "text": "Health: nothing applies.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>40 km</b>\nLongest run: <b>16 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nAge: <b>18\u201349</b>\nHealth: <b>nothing applies</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nShall we start?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:41.865895','2026-11-27 06:01:43.073400',1795759311,NULL);
INSERT INTO "outbox" VALUES(28,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "text": "Here we go, Bea.\n\n<b>Week 1: Base</b>\n<b>\u25ab\ufe0f Fri 27 Nov: Easy run, 4.7 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 4.7 km, 4 strides\n\u25ab\ufe0f Sun 29 Nov: Long run, 7.5 km\n16.9 km in all.\n\n<b>The way to race day</b>\n<b>\u25b8 Base, 6 weeks from Fri 27 Nov: easy running with strides and hills</b>\n\u25b9 Mile block, 6 weeks from Mon 4 Jan: one workout a week at mile pace\n\u25b9 Race-specific, 8 weeks from Mon 15 Feb: the work your race asks for\n\u25b9 Taper, 3 weeks from Mon 12 Apr: less running, the same speed\n\u25b9 Recovery, 2 weeks from Mon 3 May: easy days after the race\n\ud83c\udfc1 Marathon: Friday 30 April 2027\n\nOn running days the workout comes at 06:30, from Fri 27 Nov on.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:43.069882','2026-11-27 06:01:44.239562',1795759313,NULL);
INSERT INTO "outbox" VALUES(29,1003,1,'sent','sendMessage','{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Cleo, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:44.318363','2026-11-27 06:01:44.380551',1795759315,NULL);
INSERT INTO "outbox" VALUES(30,1003,1,'sent','sendMessage','{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:44.420716','2026-11-27 06:01:45.499051',1795759317,NULL);
INSERT INTO "outbox" VALUES(31,1003,1,'sent','sendMessage','{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:45.516630','2026-11-27 06:01:46.659985',1795759319,NULL);
INSERT INTO "outbox" VALUES(32,1003,1,'sent','sendMessage','{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:46.804630','2026-11-27 06:01:47.775852',1795759321,NULL);
INSERT INTO "outbox" VALUES(33,1003,1,'sent','sendMessage','{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:47.773087','2026-11-27 06:01:48.851249',1795759323,NULL);
INSERT INTO "outbox" VALUES(34,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "v1:undo:1795759324"}]]}, "text": "<b>Run, 8 km in 45:10 (5:39/km)</b>\n5:39/km, inside your easy range 5:23\u20135:56/km.\nMore than was asked. Enough is the plan: leave the extra out next time.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:48.980299','2026-11-27 06:01:49.048170',1795759325,NULL);
INSERT INTO "outbox" VALUES(35,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "v1:undo:1795759324"}]]}, "text": "Corrected:\n\n<b>Run, 8 km in 44:10 (5:31/km)</b>\n5:31/km, inside your easy range 5:23\u20135:56/km.\nMore than was asked. Enough is the plan: leave the extra out next time.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:49.286070','2026-11-27 06:01:50.097363',1795759326,NULL);
INSERT INTO "outbox" VALUES(36,1001,1,'sent','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "text": "With a little pain: short and easy only, and no speed. I ask again tomorrow morning.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:50.253974','2026-11-27 06:01:51.163743',1795759328,NULL);
INSERT INTO "outbox" VALUES(37,1002,1,'sent','sendMessage','{"chat_id": 1002, "parse_mode": "HTML", "text": "Paused: no morning messages until /resume. After a break the plan takes you back gently.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:51.151673','2026-11-27 06:01:51.391462',1795759330,NULL);
INSERT INTO "outbox" VALUES(38,1001,1,'sending','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "text": "<b>Week 1: Base</b>\n<b>\u2705 Fri 27 Nov: Easy run, 4.7 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 5.5 km\n\u25ab\ufe0f Sun 29 Nov: Easy run, 5.5 km\n8 km of 15.7 km run so far.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,'878f0572-98aa-4e57-939a-79326049c023','2026-11-27 06:02:22.263559','2026-11-27 06:01:51.547173',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(39,1001,1,'waiting','sendMessage','{"chat_id": 1001, "parse_mode": "HTML", "text": "<b>Your paces</b>, from a mile in 6:10\nReps at mile pace: 200 m in 46 s, 400 m in 1:32\nStrides build up to 4:12/km, your 5K pace\nEasy and long runs: 5:23\u20135:56/km\nThreshold: 4:29/km\nMarathon: 4:46/km\n\nMarathon: between 3:20:59 and 3:39:47, if you also train for it.\nMile pace is 56 s per km faster than that race: the more at home you are there, the easier race pace feels.", "link_preview_options": {"is_disabled": true}}',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:51.685672',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(40,1001,2,'waiting',NULL,NULL,NULL,NULL,NULL,'morning','2026-11-27','2026-11-27 06:01:52.235490','2026-11-27 09:01:52.235490',0,0,0,NULL,NULL,NULL,'2026-11-27 06:01:53.504080',NULL,NULL,NULL);
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
INSERT INTO "reports" VALUES(1,1001,1795759324,'2026-11-27 06:01:48.000000',0,0);
INSERT INTO "reports" VALUES(2,1001,1795759324,'2026-11-27 06:01:48.000000',1,0);
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
INSERT INTO "results" VALUES(1,1001,1,'2026-11-27','run','{"kind": "run", "distance": {"metres": 8000.0}, "duration": {"seconds": 2710.0}, "reps": null, "rep_distance": null, "rep_distances": [], "splits": [], "mean_split": null, "recovery": null, "strides": null, "hills": null, "rpe": null, "heart_rate": null, "reason": null, "pain_location": null, "pain": null, "flags": ["easy"]}');
INSERT INTO "results" VALUES(2,1001,2,'2026-11-27','run','{"kind": "run", "distance": {"metres": 8000.0}, "duration": {"seconds": 2650.0}, "reps": null, "rep_distance": null, "rep_distances": [], "splits": [], "mean_split": null, "recovery": null, "strides": null, "hills": null, "rpe": null, "heart_rate": null, "reason": null, "pain_location": null, "pain": null, "flags": ["easy"]}');
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
	planned_until DATE, 
	CONSTRAINT pk_runners PRIMARY KEY (id)
);
INSERT INTO "runners" VALUES(1001,'Ada','en','km','UTC','06:30:00.000000','{"goal_race": {"goal": "marathon", "day": "2027-04-30", "target": null, "name": null}, "weekly_distance": {"metres": 40000.0}, "longest_run": {"metres": 16000.0}, "days": [0, 1, 2, 3, 4, 5, 6], "age": "18-49", "health": "nothing applies", "is_new": false, "own_plan": null, "tune_ups": [], "trial_asked": null}','2026-11-27','active',NULL,'2026-11-27','2026-11-27 06:30:00.000000','2026-11-29');
INSERT INTO "runners" VALUES(1002,'Bea','en','km','UTC','06:30:00.000000','{"goal_race": {"goal": "marathon", "day": "2027-04-30", "target": null, "name": null}, "weekly_distance": {"metres": 40000.0}, "longest_run": {"metres": 16000.0}, "days": [0, 1, 2, 3, 4, 5, 6], "age": "18-49", "health": "nothing applies", "is_new": false, "own_plan": null, "tune_ups": [], "trial_asked": null}','2026-11-27','paused',NULL,NULL,NULL,'2026-11-29');
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
CREATE INDEX ix_inbox_handled ON inbox (handled_at) WHERE state <> 'waiting';
CREATE INDEX ix_inbox_line ON inbox (seq) WHERE state = 'waiting';
CREATE INDEX ix_inbox_sender_id ON inbox (sender_id);
CREATE INDEX ix_inbox_waiting ON inbox (sender_id, seq) WHERE state = 'waiting';
CREATE INDEX ix_outbox_chat_id_tried_at ON outbox (chat_id, tried_at);
CREATE INDEX ix_outbox_closed ON outbox (tried_at) WHERE fate NOT IN ('waiting', 'sending');
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
COMMIT;
