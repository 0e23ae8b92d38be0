CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.budget (
    id integer NOT NULL,
    free_at timestamp with time zone NOT NULL,
    paused_until timestamp with time zone
);
CREATE TABLE public.changes (
    id bigint NOT NULL,
    runner_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    day date NOT NULL,
    rule character varying(64) NOT NULL,
    note text NOT NULL
);
CREATE SEQUENCE public.changes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.changes_id_seq OWNED BY public.changes.id;
CREATE TABLE public.conversations (
    runner_id bigint NOT NULL,
    name character varying(64) NOT NULL,
    state character varying(64) NOT NULL,
    answers json NOT NULL,
    expires_at timestamp with time zone
);
CREATE TABLE public.deliveries (
    runner_id bigint NOT NULL,
    kind character varying(16) NOT NULL,
    day date NOT NULL,
    queued_at timestamp with time zone NOT NULL
);
CREATE TABLE public.inbox (
    seq bigint NOT NULL,
    update_id bigint NOT NULL,
    sender_id bigint,
    body json NOT NULL,
    state character varying(8) NOT NULL,
    tries smallint DEFAULT '0'::smallint NOT NULL,
    not_before timestamp with time zone,
    received_at timestamp with time zone NOT NULL,
    handled_at timestamp with time zone,
    error text
);
CREATE SEQUENCE public.inbox_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.inbox_seq_seq OWNED BY public.inbox.seq;
CREATE TABLE public.marks (
    id bigint NOT NULL,
    runner_id bigint NOT NULL,
    day date NOT NULL,
    distance_m double precision NOT NULL,
    duration_s double precision NOT NULL
);
CREATE SEQUENCE public.marks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.marks_id_seq OWNED BY public.marks.id;
CREATE TABLE public.outbox (
    id bigint NOT NULL,
    chat_id bigint,
    lane smallint NOT NULL,
    fate character varying(10) NOT NULL,
    method character varying(32),
    params json,
    file_parameter character varying(16),
    file_name text,
    file bytea,
    push_kind character varying(16),
    push_day date,
    due_at timestamp with time zone,
    expires_at timestamp with time zone,
    tries smallint DEFAULT '0'::smallint NOT NULL,
    doubts smallint DEFAULT '0'::smallint NOT NULL,
    is_plain boolean DEFAULT false NOT NULL,
    not_before timestamp with time zone,
    owner character varying(36),
    lease_until timestamp with time zone,
    queued_at timestamp with time zone NOT NULL,
    tried_at timestamp with time zone,
    message_id bigint,
    note text
);
CREATE SEQUENCE public.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;
CREATE TABLE public.reports (
    id bigint NOT NULL,
    runner_id bigint NOT NULL,
    message_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    is_current boolean NOT NULL,
    is_undone boolean NOT NULL
);
CREATE SEQUENCE public.reports_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.reports_id_seq OWNED BY public.reports.id;
CREATE TABLE public.results (
    id bigint NOT NULL,
    runner_id bigint NOT NULL,
    report_id bigint NOT NULL,
    day date NOT NULL,
    kind character varying(16) NOT NULL,
    result json NOT NULL
);
CREATE SEQUENCE public.results_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.results_id_seq OWNED BY public.results.id;
CREATE TABLE public.runners (
    id bigint NOT NULL,
    name text NOT NULL,
    language character varying(8) NOT NULL,
    units character varying(8) NOT NULL,
    zone character varying(64) NOT NULL,
    push_time time without time zone NOT NULL,
    brief json NOT NULL,
    started date NOT NULL,
    status character varying(16) NOT NULL,
    gone_at timestamp with time zone,
    next_push_day date,
    next_push_at timestamp with time zone,
    planned_until date
);
CREATE TABLE public.setbacks (
    id bigint NOT NULL,
    runner_id bigint NOT NULL,
    kind character varying(16) NOT NULL,
    started date NOT NULL,
    ended date,
    severity double precision,
    location text
);
CREATE SEQUENCE public.setbacks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.setbacks_id_seq OWNED BY public.setbacks.id;
CREATE TABLE public.workouts (
    runner_id bigint NOT NULL,
    day date NOT NULL,
    kind character varying(32) NOT NULL,
    outcome character varying(16) NOT NULL,
    workout json NOT NULL
);
ALTER TABLE ONLY public.changes ALTER COLUMN id SET DEFAULT nextval('public.changes_id_seq'::regclass);
ALTER TABLE ONLY public.inbox ALTER COLUMN seq SET DEFAULT nextval('public.inbox_seq_seq'::regclass);
ALTER TABLE ONLY public.marks ALTER COLUMN id SET DEFAULT nextval('public.marks_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.reports ALTER COLUMN id SET DEFAULT nextval('public.reports_id_seq'::regclass);
ALTER TABLE ONLY public.results ALTER COLUMN id SET DEFAULT nextval('public.results_id_seq'::regclass);
ALTER TABLE ONLY public.setbacks ALTER COLUMN id SET DEFAULT nextval('public.setbacks_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES ('0001');
INSERT INTO public.budget VALUES (1, '2026-11-27 06:03:10.256064+00', NULL);
INSERT INTO public.changes VALUES (1, 1001, '2026-11-27 06:03:08.229363+00', '2026-11-27', 'pain-easy', 'held back for pain');
INSERT INTO public.changes VALUES (2, 1002, '2026-11-27 06:03:09.440522+00', '2026-11-27', 'paused', 'paused by the runner');
INSERT INTO public.conversations VALUES (1003, 'meeting', 'weekly', '{"answers": {"answered": ["race_day", "goal", "mile", "target"], "goal": "marathon", "race_name": null, "race_day": "2027-04-30", "target": null, "mark_distance": {"metres": 1609.344}, "mark_duration": {"seconds": 370.0}, "units": null, "weekly": null, "is_new": false, "longest": null, "days": [], "is_companion": false, "hard_days": [], "long_day": null, "zone": null, "place": null, "push_time": null, "age": null, "health": null, "language": "en"}, "is_settings": false, "choices": []}', '2026-12-04 06:03:05.420516+00');
INSERT INTO public.deliveries VALUES (1001, 'morning', '2026-11-27', '2026-11-27 06:03:12.551842+00');
INSERT INTO public.inbox VALUES (1, 1795759328, 1001, '{"update_id": 1795759328, "message": {"message_id": 1795759328, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759348, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:02:29.327411+00', '2026-11-27 06:02:29.752432+00', NULL);
INSERT INTO public.inbox VALUES (2, 1795759329, 1001, '{"update_id": 1795759329, "message": {"message_id": 1795759330, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759350, "text": "marathon"}}', 'done', 0, NULL, '2026-11-27 06:02:30.166284+00', '2026-11-27 06:02:32.031413+00', NULL);
INSERT INTO public.inbox VALUES (3, 1795759330, 1001, '{"update_id": 1795759330, "message": {"message_id": 1795759332, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759352, "text": "in 22 weeks"}}', 'done', 0, NULL, '2026-11-27 06:02:32.143572+00', '2026-11-27 06:02:32.295855+00', NULL);
INSERT INTO public.inbox VALUES (4, 1795759331, 1001, '{"update_id": 1795759331, "message": {"message_id": 1795759334, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759353, "text": "none"}}', 'done', 0, NULL, '2026-11-27 06:02:33.380818+00', '2026-11-27 06:02:33.544255+00', NULL);
INSERT INTO public.inbox VALUES (5, 1795759332, 1001, '{"update_id": 1795759332, "message": {"message_id": 1795759336, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759354, "text": "6:10"}}', 'done', 0, NULL, '2026-11-27 06:02:34.610732+00', '2026-11-27 06:02:34.787865+00', NULL);
INSERT INTO public.inbox VALUES (6, 1795759333, 1001, '{"update_id": 1795759333, "message": {"message_id": 1795759338, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759355, "text": "40 km"}}', 'done', 0, NULL, '2026-11-27 06:02:35.696139+00', '2026-11-27 06:02:35.82001+00', NULL);
INSERT INTO public.inbox VALUES (7, 1795759334, 1001, '{"update_id": 1795759334, "message": {"message_id": 1795759340, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759356, "text": "16 km"}}', 'done', 0, NULL, '2026-11-27 06:02:36.845135+00', '2026-11-27 06:02:37.08786+00', NULL);
INSERT INTO public.inbox VALUES (8, 1795759335, 1001, '{"update_id": 1795759335, "message": {"message_id": 1795759342, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759357, "text": "every day"}}', 'done', 0, NULL, '2026-11-27 06:02:37.920348+00', '2026-11-27 06:02:38.114952+00', NULL);
INSERT INTO public.inbox VALUES (9, 1795759336, 1001, '{"update_id": 1795759336, "message": {"message_id": 1795759344, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759359, "text": "no"}}', 'done', 0, NULL, '2026-11-27 06:02:39.090588+00', '2026-11-27 06:02:39.243449+00', NULL);
INSERT INTO public.inbox VALUES (10, 1795759337, 1001, '{"update_id": 1795759337, "message": {"message_id": 1795759346, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759360, "text": "UTC"}}', 'done', 0, NULL, '2026-11-27 06:02:40.233764+00', '2026-11-27 06:02:40.849228+00', NULL);
INSERT INTO public.inbox VALUES (11, 1795759338, 1001, '{"update_id": 1795759338, "message": {"message_id": 1795759348, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759361, "text": "6:30"}}', 'done', 0, NULL, '2026-11-27 06:02:41.375482+00', '2026-11-27 06:02:41.574877+00', NULL);
INSERT INTO public.inbox VALUES (12, 1795759339, 1001, '{"update_id": 1795759339, "message": {"message_id": 1795759350, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759362, "text": "34"}}', 'done', 0, NULL, '2026-11-27 06:02:42.535619+00', '2026-11-27 06:02:42.576175+00', NULL);
INSERT INTO public.inbox VALUES (13, 1795759340, 1001, '{"update_id": 1795759340, "message": {"message_id": 1795759352, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759363, "text": "no"}}', 'done', 0, NULL, '2026-11-27 06:02:43.629774+00', '2026-11-27 06:02:43.871431+00', NULL);
INSERT INTO public.inbox VALUES (14, 1795759341, 1001, '{"update_id": 1795759341, "message": {"message_id": 1795759354, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759364, "text": "yes"}}', 'done', 0, NULL, '2026-11-27 06:02:44.798868+00', '2026-11-27 06:02:45.275505+00', NULL);
INSERT INTO public.inbox VALUES (15, 1795759342, 1002, '{"update_id": 1795759342, "message": {"message_id": 1795759356, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759366, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:02:46.040197+00', '2026-11-27 06:02:46.235853+00', NULL);
INSERT INTO public.inbox VALUES (16, 1795759343, 1002, '{"update_id": 1795759343, "message": {"message_id": 1795759358, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759366, "text": "marathon"}}', 'done', 0, NULL, '2026-11-27 06:02:46.408412+00', '2026-11-27 06:02:46.604009+00', NULL);
INSERT INTO public.inbox VALUES (17, 1795759344, 1002, '{"update_id": 1795759344, "message": {"message_id": 1795759360, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759367, "text": "in 22 weeks"}}', 'done', 0, NULL, '2026-11-27 06:02:47.65286+00', '2026-11-27 06:02:47.911314+00', NULL);
INSERT INTO public.inbox VALUES (18, 1795759345, 1002, '{"update_id": 1795759345, "message": {"message_id": 1795759362, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759368, "text": "none"}}', 'done', 0, NULL, '2026-11-27 06:02:48.788251+00', '2026-11-27 06:02:48.967353+00', NULL);
INSERT INTO public.inbox VALUES (19, 1795759346, 1002, '{"update_id": 1795759346, "message": {"message_id": 1795759364, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759369, "text": "6:10"}}', 'done', 0, NULL, '2026-11-27 06:02:49.90411+00', '2026-11-27 06:02:49.983568+00', NULL);
INSERT INTO public.inbox VALUES (20, 1795759347, 1002, '{"update_id": 1795759347, "message": {"message_id": 1795759366, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759371, "text": "40 km"}}', 'done', 0, NULL, '2026-11-27 06:02:51.031961+00', '2026-11-27 06:02:51.213134+00', NULL);
INSERT INTO public.inbox VALUES (21, 1795759348, 1002, '{"update_id": 1795759348, "message": {"message_id": 1795759368, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759372, "text": "16 km"}}', 'done', 0, NULL, '2026-11-27 06:02:52.188069+00', '2026-11-27 06:02:52.340547+00', NULL);
INSERT INTO public.inbox VALUES (22, 1795759349, 1002, '{"update_id": 1795759349, "message": {"message_id": 1795759370, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759373, "text": "every day"}}', 'done', 0, NULL, '2026-11-27 06:02:53.339653+00', '2026-11-27 06:02:53.58398+00', NULL);
INSERT INTO public.inbox VALUES (23, 1795759350, 1002, '{"update_id": 1795759350, "message": {"message_id": 1795759372, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759374, "text": "no"}}', 'done', 0, NULL, '2026-11-27 06:02:54.427526+00', '2026-11-27 06:02:54.615381+00', NULL);
INSERT INTO public.inbox VALUES (24, 1795759351, 1002, '{"update_id": 1795759351, "message": {"message_id": 1795759374, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759375, "text": "UTC"}}', 'done', 0, NULL, '2026-11-27 06:02:55.588785+00', '2026-11-27 06:02:55.74857+00', NULL);
INSERT INTO public.inbox VALUES (25, 1795759352, 1002, '{"update_id": 1795759352, "message": {"message_id": 1795759376, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759376, "text": "6:30"}}', 'done', 0, NULL, '2026-11-27 06:02:56.724377+00', '2026-11-27 06:02:56.879275+00', NULL);
INSERT INTO public.inbox VALUES (37, 1795759364, 1002, '{"update_id": 1795759364, "message": {"message_id": 1795759399, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759389, "text": "/pause", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:03:09.294393+00', '2026-11-27 06:03:09.67941+00', NULL);
INSERT INTO public.inbox VALUES (26, 1795759353, 1002, '{"update_id": 1795759353, "message": {"message_id": 1795759378, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759377, "text": "34"}}', 'done', 0, NULL, '2026-11-27 06:02:57.926076+00', '2026-11-27 06:02:58.047899+00', NULL);
INSERT INTO public.inbox VALUES (33, 1795759360, 1003, '{"update_id": 1795759360, "message": {"message_id": 1795759392, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759385, "text": "6:10"}}', 'done', 0, NULL, '2026-11-27 06:03:05.268487+00', '2026-11-27 06:03:05.553629+00', NULL);
INSERT INTO public.inbox VALUES (35, 1795759362, 1001, '{"update_id": 1795759362, "edited_message": {"message_id": 1795759394, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759386, "text": "8k easy in 44:10", "edit_date": 1795759386}}', 'done', 0, NULL, '2026-11-27 06:03:06.937284+00', '2026-11-27 06:03:07.160364+00', NULL);
INSERT INTO public.inbox VALUES (27, 1795759354, 1002, '{"update_id": 1795759354, "message": {"message_id": 1795759380, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759379, "text": "no"}}', 'done', 0, NULL, '2026-11-27 06:02:59.120262+00', '2026-11-27 06:02:59.298794+00', NULL);
INSERT INTO public.inbox VALUES (29, 1795759356, 1003, '{"update_id": 1795759356, "message": {"message_id": 1795759384, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759381, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:03:01.384321+00', '2026-11-27 06:03:01.527772+00', NULL);
INSERT INTO public.inbox VALUES (28, 1795759355, 1002, '{"update_id": 1795759355, "message": {"message_id": 1795759382, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759380, "text": "yes"}}', 'done', 0, NULL, '2026-11-27 06:03:00.251415+00', '2026-11-27 06:03:00.590141+00', NULL);
INSERT INTO public.inbox VALUES (30, 1795759357, 1003, '{"update_id": 1795759357, "message": {"message_id": 1795759386, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759381, "text": "marathon"}}', 'done', 0, NULL, '2026-11-27 06:03:01.685121+00', '2026-11-27 06:03:01.854188+00', NULL);
INSERT INTO public.inbox VALUES (31, 1795759358, 1003, '{"update_id": 1795759358, "message": {"message_id": 1795759388, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759382, "text": "in 22 weeks"}}', 'done', 0, NULL, '2026-11-27 06:03:02.760267+00', '2026-11-27 06:03:02.883807+00', NULL);
INSERT INTO public.inbox VALUES (32, 1795759359, 1003, '{"update_id": 1795759359, "message": {"message_id": 1795759390, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759383, "text": "none"}}', 'done', 0, NULL, '2026-11-27 06:03:04.04776+00', '2026-11-27 06:03:04.244359+00', NULL);
INSERT INTO public.inbox VALUES (34, 1795759361, 1001, '{"update_id": 1795759361, "message": {"message_id": 1795759394, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759386, "text": "8k easy in 45:10"}}', 'done', 0, NULL, '2026-11-27 06:03:06.516203+00', '2026-11-27 06:03:06.804009+00', NULL);
INSERT INTO public.inbox VALUES (36, 1795759363, 1001, '{"update_id": 1795759363, "message": {"message_id": 1795759397, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759388, "text": "my knee hurts a little, 2 of 10"}}', 'done', 0, NULL, '2026-11-27 06:03:08.139803+00', '2026-11-27 06:03:08.475911+00', NULL);
INSERT INTO public.inbox VALUES (38, 1795759365, 1001, '{"update_id": 1795759365, "message": {"message_id": 1795759401, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759389, "text": "/week", "entities": [{"type": "bot_command", "offset": 0, "length": 5}]}}', 'done', 0, NULL, '2026-11-27 06:03:09.85672+00', '2026-11-27 06:03:09.942867+00', NULL);
INSERT INTO public.inbox VALUES (39, 1795759366, 1001, '{"update_id": 1795759366, "message": {"message_id": 1795759402, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759389, "text": "/paces", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:03:09.85672+00', '2026-11-27 06:03:10.115626+00', NULL);
INSERT INTO public.inbox VALUES (40, 1795760366, 1001, '{"update_id": 1795759366, "message": {"message_id": 1795759402, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759389, "text": "/paces", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'waiting', 0, NULL, '2026-11-27 06:03:09.85672+00', NULL, NULL);
INSERT INTO public.marks VALUES (1, 1001, '2026-11-27', 1609.344, 370);
INSERT INTO public.marks VALUES (2, 1002, '2026-11-27', 1609.344, 370);
INSERT INTO public.outbox VALUES (1, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Ada, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:29.768904+00', '2026-11-27 06:02:30.139963+00', 1795759329, NULL);
INSERT INTO public.outbox VALUES (2, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:32.036919+00', '2026-11-27 06:02:32.142863+00', 1795759331, NULL);
INSERT INTO public.outbox VALUES (3, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:32.316442+00', '2026-11-27 06:02:33.408063+00', 1795759333, NULL);
INSERT INTO public.outbox VALUES (4, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:33.554878+00', '2026-11-27 06:02:34.556211+00', 1795759335, NULL);
INSERT INTO public.outbox VALUES (5, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:34.799261+00', '2026-11-27 06:02:35.684176+00', 1795759337, NULL);
INSERT INTO public.outbox VALUES (6, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:longest"}]]}, "text": "Weekly distance: 40 km.\n\nHow far was your longest run of the last 30 days, for example <i>14 km</i> or <i>9 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:35.824562+00', '2026-11-27 06:02:36.791924+00', 1795759339, NULL);
INSERT INTO public.outbox VALUES (7, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "3 days", "callback_data": "v1:ask:days:3 days"}, {"text": "4 days", "callback_data": "v1:ask:days:4 days"}, {"text": "5 days", "callback_data": "v1:ask:days:5 days"}], [{"text": "\u2190 Back", "callback_data": "v1:back:days"}]]}, "text": "Longest run: 16 km.\n\nOn which days do you run: <i>tue thu sat sun</i>, or just <i>4 days</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:37.095452+00', '2026-11-27 06:02:37.919664+00', 1795759341, NULL);
INSERT INTO public.outbox VALUES (8, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "v1:ask:own_plan:yes"}, {"text": "No", "callback_data": "v1:ask:own_plan:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:own_plan"}]]}, "text": "Running days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.\n\nIf you follow a training plan already, I leave it alone and only add the weekly mile workout and a few strides; if not, I plan everything. Do you follow one?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:38.11594+00', '2026-11-27 06:02:39.089645+00', 1795759343, NULL);
INSERT INTO public.outbox VALUES (9, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\ud83d\udccd Share my location", "callback_data": "v1:where"}], [{"text": "\u2190 Back", "callback_data": "v1:back:zone"}]]}, "text": "I plan the whole week.\n\nWhere do you live: a city such as <i>Berlin</i>, or your shared location?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:39.259155+00', '2026-11-27 06:02:40.232746+00', 1795759345, NULL);
INSERT INTO public.outbox VALUES (10, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "6:00", "callback_data": "v1:ask:push_time:6:00"}, {"text": "6:30", "callback_data": "v1:ask:push_time:6:30"}, {"text": "7:00", "callback_data": "v1:ask:push_time:7:00"}], [{"text": "\u2190 Back", "callback_data": "v1:back:push_time"}]]}, "text": "Time zone: UTC.\n\nWhen shall the day''s workout come, for example at <i>6:30</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:40.851881+00', '2026-11-27 06:02:41.352043+00', 1795759347, NULL);
INSERT INTO public.outbox VALUES (11, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "16\u201317", "callback_data": "v1:ask:age:16-17"}, {"text": "18\u201349", "callback_data": "v1:ask:age:18-49"}], [{"text": "50\u201369", "callback_data": "v1:ask:age:50-69"}, {"text": "70 or older", "callback_data": "v1:ask:age:70+"}], [{"text": "\u2190 Back", "callback_data": "v1:back:age"}]]}, "text": "Morning message: 06:30.\n\nHow old are you?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:41.580556+00', '2026-11-27 06:02:42.517475+00', 1795759349, NULL);
INSERT INTO public.outbox VALUES (12, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes, something", "callback_data": "v1:ask:health:yes"}, {"text": "No, nothing", "callback_data": "v1:ask:health:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:health"}]]}, "text": "Age: 18\u201349.\n\nDoes any of these apply: a heart condition or high blood pressure, chest pain, dizziness or fainting, a long-term illness or medicine for one, a bone, joint or muscle problem that running could worsen, pregnancy, or exercise only under medical supervision?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:42.58448+00', '2026-11-27 06:02:43.628318+00', 1795759351, NULL);
INSERT INTO public.outbox VALUES (18, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:48.983274+00', '2026-11-27 06:02:49.948505+00', 1795759363, NULL);
INSERT INTO public.outbox VALUES (13, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Start", "callback_data": "v1:meeting:start"}, {"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}]]}, "text": "Health: nothing applies.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>40 km</b>\nLongest run: <b>16 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nAge: <b>18\u201349</b>\nHealth: <b>nothing applies</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nShall we start?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:43.927253+00', '2026-11-27 06:02:44.808621+00', 1795759353, NULL);
INSERT INTO public.outbox VALUES (14, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "text": "Here we go, Ada.\n\n<b>Week 1: Base</b>\n<b>\u25ab\ufe0f Fri 27 Nov: Easy run, 4.7 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 4.7 km, 4 strides\n\u25ab\ufe0f Sun 29 Nov: Long run, 7.5 km\n16.9 km in all.\n\n<b>The way to race day</b>\n<b>\u25b8 Base, 6 weeks from Fri 27 Nov: easy running with strides and hills</b>\n\u25b9 Mile block, 6 weeks from Mon 4 Jan: one workout a week at mile pace\n\u25b9 Race-specific, 8 weeks from Mon 15 Feb: the work your race asks for\n\u25b9 Taper, 3 weeks from Mon 12 Apr: less running, the same speed\n\u25b9 Recovery, 2 weeks from Mon 3 May: easy days after the race\n\ud83c\udfc1 Marathon: Friday 30 April 2027\n\nOn running days the workout comes at 06:30, from Fri 27 Nov on.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:45.311282+00', '2026-11-27 06:02:46.086554+00', 1795759355, NULL);
INSERT INTO public.outbox VALUES (15, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Bea, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:46.271801+00', '2026-11-27 06:02:46.396248+00', 1795759357, NULL);
INSERT INTO public.outbox VALUES (16, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:46.611154+00', '2026-11-27 06:02:47.624682+00', 1795759359, NULL);
INSERT INTO public.outbox VALUES (17, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:47.939404+00', '2026-11-27 06:02:48.814241+00', 1795759361, NULL);
INSERT INTO public.outbox VALUES (20, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:longest"}]]}, "text": "Weekly distance: 40 km.\n\nHow far was your longest run of the last 30 days, for example <i>14 km</i> or <i>9 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:51.225556+00', '2026-11-27 06:02:52.176133+00', 1795759367, NULL);
INSERT INTO public.outbox VALUES (22, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "v1:ask:own_plan:yes"}, {"text": "No", "callback_data": "v1:ask:own_plan:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:own_plan"}]]}, "text": "Running days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.\n\nIf you follow a training plan already, I leave it alone and only add the weekly mile workout and a few strides; if not, I plan everything. Do you follow one?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:53.604321+00', '2026-11-27 06:02:54.415932+00', 1795759371, NULL);
INSERT INTO public.outbox VALUES (25, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "16\u201317", "callback_data": "v1:ask:age:16-17"}, {"text": "18\u201349", "callback_data": "v1:ask:age:18-49"}], [{"text": "50\u201369", "callback_data": "v1:ask:age:50-69"}, {"text": "70 or older", "callback_data": "v1:ask:age:70+"}], [{"text": "\u2190 Back", "callback_data": "v1:back:age"}]]}, "text": "Morning message: 06:30.\n\nHow old are you?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:56.887161+00', '2026-11-27 06:02:57.91567+00', 1795759377, NULL);
INSERT INTO public.outbox VALUES (19, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:49.984615+00', '2026-11-27 06:02:51.024028+00', 1795759365, NULL);
INSERT INTO public.outbox VALUES (21, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "3 days", "callback_data": "v1:ask:days:3 days"}, {"text": "4 days", "callback_data": "v1:ask:days:4 days"}, {"text": "5 days", "callback_data": "v1:ask:days:5 days"}], [{"text": "\u2190 Back", "callback_data": "v1:back:days"}]]}, "text": "Longest run: 16 km.\n\nOn which days do you run: <i>tue thu sat sun</i>, or just <i>4 days</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:52.352015+00', '2026-11-27 06:02:53.356409+00', 1795759369, NULL);
INSERT INTO public.outbox VALUES (23, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\ud83d\udccd Share my location", "callback_data": "v1:where"}], [{"text": "\u2190 Back", "callback_data": "v1:back:zone"}]]}, "text": "I plan the whole week.\n\nWhere do you live: a city such as <i>Berlin</i>, or your shared location?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:54.623183+00', '2026-11-27 06:02:55.571704+00', 1795759373, NULL);
INSERT INTO public.outbox VALUES (24, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "6:00", "callback_data": "v1:ask:push_time:6:00"}, {"text": "6:30", "callback_data": "v1:ask:push_time:6:30"}, {"text": "7:00", "callback_data": "v1:ask:push_time:7:00"}], [{"text": "\u2190 Back", "callback_data": "v1:back:push_time"}]]}, "text": "Time zone: UTC.\n\nWhen shall the day''s workout come, for example at <i>6:30</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:55.749609+00', '2026-11-27 06:02:56.723707+00', 1795759375, NULL);
INSERT INTO public.outbox VALUES (26, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes, something", "callback_data": "v1:ask:health:yes"}, {"text": "No, nothing", "callback_data": "v1:ask:health:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:health"}]]}, "text": "Age: 18\u201349.\n\nDoes any of these apply: a heart condition or high blood pressure, chest pain, dizziness or fainting, a long-term illness or medicine for one, a bone, joint or muscle problem that running could worsen, pregnancy, or exercise only under medical supervision?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:58.051389+00', '2026-11-27 06:02:59.133682+00', 1795759379, NULL);
INSERT INTO public.outbox VALUES (27, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Start", "callback_data": "v1:meeting:start"}, {"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}]]}, "text": "Health: nothing applies.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>40 km</b>\nLongest run: <b>16 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nAge: <b>18\u201349</b>\nHealth: <b>nothing applies</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nShall we start?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:02:59.31505+00', '2026-11-27 06:03:00.23274+00', 1795759381, NULL);
INSERT INTO public.outbox VALUES (28, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "text": "Here we go, Bea.\n\n<b>Week 1: Base</b>\n<b>\u25ab\ufe0f Fri 27 Nov: Easy run, 4.7 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 4.7 km, 4 strides\n\u25ab\ufe0f Sun 29 Nov: Long run, 7.5 km\n16.9 km in all.\n\n<b>The way to race day</b>\n<b>\u25b8 Base, 6 weeks from Fri 27 Nov: easy running with strides and hills</b>\n\u25b9 Mile block, 6 weeks from Mon 4 Jan: one workout a week at mile pace\n\u25b9 Race-specific, 8 weeks from Mon 15 Feb: the work your race asks for\n\u25b9 Taper, 3 weeks from Mon 12 Apr: less running, the same speed\n\u25b9 Recovery, 2 weeks from Mon 3 May: easy days after the race\n\ud83c\udfc1 Marathon: Friday 30 April 2027\n\nOn running days the workout comes at 06:30, from Fri 27 Nov on.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:03:00.615274+00', '2026-11-27 06:03:01.403429+00', 1795759383, NULL);
INSERT INTO public.outbox VALUES (29, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Cleo, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:03:01.563242+00', '2026-11-27 06:03:01.683973+00', 1795759385, NULL);
INSERT INTO public.outbox VALUES (30, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:03:01.859156+00', '2026-11-27 06:03:02.744357+00', 1795759387, NULL);
INSERT INTO public.outbox VALUES (31, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:03:02.891812+00', '2026-11-27 06:03:04.088117+00', 1795759389, NULL);
INSERT INTO public.outbox VALUES (32, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:03:04.275235+00', '2026-11-27 06:03:05.295922+00', 1795759391, NULL);
INSERT INTO public.outbox VALUES (33, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:03:05.563406+00', '2026-11-27 06:03:06.498287+00', 1795759393, NULL);
INSERT INTO public.outbox VALUES (34, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "v1:undo:1795759394"}]]}, "text": "<b>Run, 8 km in 45:10 (5:39/km)</b>\n5:39/km, inside your easy range 5:23\u20135:56/km.\nMore than was asked. Enough is the plan: leave the extra out next time.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:03:06.811309+00', '2026-11-27 06:03:06.936073+00', 1795759395, NULL);
INSERT INTO public.outbox VALUES (35, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "v1:undo:1795759394"}]]}, "text": "Corrected:\n\n<b>Run, 8 km in 44:10 (5:31/km)</b>\n5:31/km, inside your easy range 5:23\u20135:56/km.\nMore than was asked. Enough is the plan: leave the extra out next time.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:03:07.171367+00', '2026-11-27 06:03:08.116759+00', 1795759396, NULL);
INSERT INTO public.outbox VALUES (36, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "text": "With a little pain: short and easy only, and no speed. I ask again tomorrow morning.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:03:08.491546+00', '2026-11-27 06:03:09.328371+00', 1795759398, NULL);
INSERT INTO public.outbox VALUES (37, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "text": "Paused: no morning messages until /resume. After a break the plan takes you back gently.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:03:09.699121+00', '2026-11-27 06:03:09.864343+00', 1795759400, NULL);
INSERT INTO public.outbox VALUES (40, 1001, 2, 'waiting', NULL, NULL, NULL, NULL, NULL, 'morning', '2026-11-27', '2026-11-27 06:03:10.870814+00', '2026-11-27 09:03:10.870814+00', 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:03:12.551842+00', NULL, NULL, NULL);
INSERT INTO public.outbox VALUES (39, 1001, 1, 'waiting', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "text": "<b>Your paces</b>, from a mile in 6:10\nReps at mile pace: 200 m in 46 s, 400 m in 1:32\nStrides build up to 4:12/km, your 5K pace\nEasy and long runs: 5:23\u20135:56/km\nThreshold: 4:29/km\nMarathon: 4:46/km\n\nMarathon: between 3:20:59 and 3:39:47, if you also train for it.\nMile pace is 56 s per km faster than that race: the more at home you are there, the easier race pace feels.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:03:10.123128+00', NULL, NULL, NULL);
INSERT INTO public.outbox VALUES (38, 1001, 1, 'sending', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "text": "<b>Week 1: Base</b>\n<b>\u2705 Fri 27 Nov: Easy run, 4.7 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 5.5 km\n\u25ab\ufe0f Sun 29 Nov: Easy run, 5.5 km\n8 km of 15.7 km run so far.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, 'da2ac722-a029-4559-88be-ca599c5f35e8', '2026-11-27 06:03:40.33533+00', '2026-11-27 06:03:09.955187+00', NULL, NULL, NULL);
INSERT INTO public.reports VALUES (1, 1001, 1795759394, '2026-11-27 06:03:06+00', false, false);
INSERT INTO public.reports VALUES (2, 1001, 1795759394, '2026-11-27 06:03:06+00', true, false);
INSERT INTO public.results VALUES (1, 1001, 1, '2026-11-27', 'run', '{"kind": "run", "distance": {"metres": 8000.0}, "duration": {"seconds": 2710.0}, "reps": null, "rep_distance": null, "rep_distances": [], "splits": [], "mean_split": null, "recovery": null, "strides": null, "hills": null, "rpe": null, "heart_rate": null, "reason": null, "pain_location": null, "pain": null, "flags": ["easy"]}');
INSERT INTO public.results VALUES (2, 1001, 2, '2026-11-27', 'run', '{"kind": "run", "distance": {"metres": 8000.0}, "duration": {"seconds": 2650.0}, "reps": null, "rep_distance": null, "rep_distances": [], "splits": [], "mean_split": null, "recovery": null, "strides": null, "hills": null, "rpe": null, "heart_rate": null, "reason": null, "pain_location": null, "pain": null, "flags": ["easy"]}');
INSERT INTO public.runners VALUES (1002, 'Bea', 'en', 'km', 'UTC', '06:30:00', '{"goal_race": {"goal": "marathon", "day": "2027-04-30", "target": null, "name": null}, "weekly_distance": {"metres": 40000.0}, "longest_run": {"metres": 16000.0}, "days": [0, 1, 2, 3, 4, 5, 6], "age": "18-49", "health": "nothing applies", "is_new": false, "own_plan": null, "tune_ups": [], "trial_asked": null}', '2026-11-27', 'paused', NULL, NULL, NULL, '2026-11-29');
INSERT INTO public.runners VALUES (1001, 'Ada', 'en', 'km', 'UTC', '06:30:00', '{"goal_race": {"goal": "marathon", "day": "2027-04-30", "target": null, "name": null}, "weekly_distance": {"metres": 40000.0}, "longest_run": {"metres": 16000.0}, "days": [0, 1, 2, 3, 4, 5, 6], "age": "18-49", "health": "nothing applies", "is_new": false, "own_plan": null, "tune_ups": [], "trial_asked": null}', '2026-11-27', 'active', NULL, '2026-11-27', '2026-11-27 06:30:00+00', '2026-11-29');
INSERT INTO public.setbacks VALUES (1, 1001, 'pain', '2026-11-27', NULL, 2, 'knee');
INSERT INTO public.setbacks VALUES (2, 1002, 'pause', '2026-11-27', NULL, NULL, NULL);
INSERT INTO public.workouts VALUES (1002, '2026-11-27', 'easy', 'planned', '{"kind": "easy", "distance": {"metres": 4700.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "why": ["easy-run", "base"]}');
INSERT INTO public.workouts VALUES (1002, '2026-11-28', 'easy', 'planned', '{"kind": "easy", "distance": {"metres": 4700.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 4, "stride_pace": {"seconds_per_km": 252.39713350573916}, "hills": 0, "why": ["strides", "easy-run", "base"]}');
INSERT INTO public.workouts VALUES (1002, '2026-11-29', 'long', 'planned', '{"kind": "long", "distance": {"metres": 7500.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "why": ["long-run", "base"]}');
INSERT INTO public.workouts VALUES (1001, '2026-11-27', 'easy', 'done', '{"kind": "easy", "distance": {"metres": 4700.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "why": ["easy-run", "base"]}');
INSERT INTO public.workouts VALUES (1001, '2026-11-28', 'easy', 'planned', '{"kind": "easy", "distance": {"metres": 5500.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "why": ["pain-easy", "easy-run", "base"]}');
INSERT INTO public.workouts VALUES (1001, '2026-11-29', 'easy', 'planned', '{"kind": "easy", "distance": {"metres": 5500.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "why": ["pain-easy", "easy-run", "base"]}');
SELECT pg_catalog.setval('public.changes_id_seq', 2, true);
SELECT pg_catalog.setval('public.inbox_seq_seq', 40, true);
SELECT pg_catalog.setval('public.marks_id_seq', 2, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 40, true);
SELECT pg_catalog.setval('public.reports_id_seq', 2, true);
SELECT pg_catalog.setval('public.results_id_seq', 2, true);
SELECT pg_catalog.setval('public.setbacks_id_seq', 2, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.budget
    ADD CONSTRAINT pk_budget PRIMARY KEY (id);
ALTER TABLE ONLY public.changes
    ADD CONSTRAINT pk_changes PRIMARY KEY (id);
ALTER TABLE ONLY public.conversations
    ADD CONSTRAINT pk_conversations PRIMARY KEY (runner_id, name);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT pk_deliveries PRIMARY KEY (runner_id, kind, day);
ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT pk_inbox PRIMARY KEY (seq);
ALTER TABLE ONLY public.marks
    ADD CONSTRAINT pk_marks PRIMARY KEY (id);
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT pk_reports PRIMARY KEY (id);
ALTER TABLE ONLY public.results
    ADD CONSTRAINT pk_results PRIMARY KEY (id);
ALTER TABLE ONLY public.runners
    ADD CONSTRAINT pk_runners PRIMARY KEY (id);
ALTER TABLE ONLY public.setbacks
    ADD CONSTRAINT pk_setbacks PRIMARY KEY (id);
ALTER TABLE ONLY public.workouts
    ADD CONSTRAINT pk_workouts PRIMARY KEY (runner_id, day);
ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT uq_inbox_update_id UNIQUE (update_id);
CREATE INDEX ix_changes_runner_id ON public.changes USING btree (runner_id);
CREATE INDEX ix_deliveries_queued_at ON public.deliveries USING btree (queued_at);
CREATE INDEX ix_inbox_handled ON public.inbox USING btree (handled_at) WHERE ((state)::text <> 'waiting'::text);
CREATE INDEX ix_inbox_line ON public.inbox USING btree (seq) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_inbox_sender_id ON public.inbox USING btree (sender_id);
CREATE INDEX ix_inbox_waiting ON public.inbox USING btree (sender_id, seq) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_marks_runner_id_day ON public.marks USING btree (runner_id, day);
CREATE INDEX ix_outbox_chat_id_tried_at ON public.outbox USING btree (chat_id, tried_at);
CREATE INDEX ix_outbox_closed ON public.outbox USING btree (tried_at) WHERE ((fate)::text <> ALL ((ARRAY['waiting'::character varying, 'sending'::character varying])::text[]));
CREATE INDEX ix_outbox_leases ON public.outbox USING btree (lease_until) WHERE ((fate)::text = 'sending'::text);
CREATE INDEX ix_outbox_line ON public.outbox USING btree (lane, id) WHERE ((fate)::text = 'waiting'::text);
CREATE INDEX ix_outbox_open ON public.outbox USING btree (chat_id, id) WHERE ((fate)::text = ANY ((ARRAY['waiting'::character varying, 'sending'::character varying])::text[]));
CREATE INDEX ix_outbox_pushes ON public.outbox USING btree (due_at, id) WHERE (((fate)::text = 'waiting'::text) AND (lane = 2));
CREATE INDEX ix_reports_runner_id_message_id ON public.reports USING btree (runner_id, message_id);
CREATE INDEX ix_results_report_id ON public.results USING btree (report_id);
CREATE INDEX ix_results_runner_id_day ON public.results USING btree (runner_id, day);
CREATE INDEX ix_runners_due ON public.runners USING btree (next_push_at) WHERE ((next_push_at IS NOT NULL) AND (gone_at IS NULL) AND ((status)::text = 'active'::text));
CREATE INDEX ix_setbacks_runner_id_started ON public.setbacks USING btree (runner_id, started);
ALTER TABLE ONLY public.changes
    ADD CONSTRAINT fk_changes_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.marks
    ADD CONSTRAINT fk_marks_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT fk_reports_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.results
    ADD CONSTRAINT fk_results_report_id FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.results
    ADD CONSTRAINT fk_results_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.setbacks
    ADD CONSTRAINT fk_setbacks_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.workouts
    ADD CONSTRAINT fk_workouts_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
