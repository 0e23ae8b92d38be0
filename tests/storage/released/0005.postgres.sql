CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.budget (
    id integer NOT NULL,
    free_at timestamp with time zone NOT NULL,
    paused_until timestamp with time zone,
    told_until timestamp with time zone
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
    planned_until date,
    push_until time without time zone
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
INSERT INTO public.alembic_version VALUES ('0005');
INSERT INTO public.budget VALUES (1, '2026-11-27 06:05:57.692286+00', NULL, NULL);
INSERT INTO public.changes VALUES (1, 1001, '2026-11-27 06:05:55.453549+00', '2026-11-27', 'pain-easy', 'held back for pain');
INSERT INTO public.changes VALUES (2, 1002, '2026-11-27 06:05:56.660722+00', '2026-11-27', 'paused', 'paused by the runner');
INSERT INTO public.conversations VALUES (1003, 'meeting', 'weekly', '{"answers": {"answered": ["goal", "race_day", "mile", "target"], "goal": "marathon", "race_name": null, "race_day": "2027-04-30", "target": null, "mark_distance": {"metres": 1609.344}, "mark_duration": {"seconds": 370.0}, "units": null, "weekly": null, "is_new": false, "longest": null, "days": [], "is_companion": false, "hard_days": [], "long_day": null, "zone": null, "place": null, "push_time": null, "push_until": null, "age": null, "health": null, "language": "en"}, "is_settings": false, "choices": [], "at": "2026-11-27T06:05:52.390005+00:00"}', '2026-12-04 06:05:52.390005+00');
INSERT INTO public.deliveries VALUES (1001, 'morning', '2026-11-27', '2026-11-27 06:06:00.232253+00');
INSERT INTO public.inbox VALUES (1, 1795759486, 1001, '{"update_id": 1795759486, "message": {"message_id": 1795759486, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759511, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:05:13.119905+00', '2026-11-27 06:05:13.517378+00', NULL);
INSERT INTO public.inbox VALUES (2, 1795759487, 1001, '{"update_id": 1795759487, "message": {"message_id": 1795759488, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759513, "text": "marathon"}}', 'done', 0, NULL, '2026-11-27 06:05:13.939519+00', '2026-11-27 06:05:16.869774+00', NULL);
INSERT INTO public.inbox VALUES (3, 1795759488, 1001, '{"update_id": 1795759488, "message": {"message_id": 1795759490, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759517, "text": "in 22 weeks"}}', 'done', 0, NULL, '2026-11-27 06:05:17.26562+00', '2026-11-27 06:05:17.447902+00', NULL);
INSERT INTO public.inbox VALUES (4, 1795759489, 1001, '{"update_id": 1795759489, "message": {"message_id": 1795759492, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759518, "text": "none"}}', 'done', 0, NULL, '2026-11-27 06:05:18.477009+00', '2026-11-27 06:05:18.671773+00', NULL);
INSERT INTO public.inbox VALUES (5, 1795759490, 1001, '{"update_id": 1795759490, "message": {"message_id": 1795759494, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759519, "text": "6:10"}}', 'done', 0, NULL, '2026-11-27 06:05:19.67648+00', '2026-11-27 06:05:19.853655+00', NULL);
INSERT INTO public.inbox VALUES (6, 1795759491, 1001, '{"update_id": 1795759491, "message": {"message_id": 1795759496, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759520, "text": "40 km"}}', 'done', 0, NULL, '2026-11-27 06:05:20.807769+00', '2026-11-27 06:05:20.97304+00', NULL);
INSERT INTO public.inbox VALUES (7, 1795759492, 1001, '{"update_id": 1795759492, "message": {"message_id": 1795759498, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759522, "text": "16 km"}}', 'done', 0, NULL, '2026-11-27 06:05:22.497536+00', '2026-11-27 06:05:22.752821+00', NULL);
INSERT INTO public.inbox VALUES (8, 1795759493, 1001, '{"update_id": 1795759493, "message": {"message_id": 1795759500, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759523, "text": "every day"}}', 'done', 0, NULL, '2026-11-27 06:05:23.575717+00', '2026-11-27 06:05:23.823875+00', NULL);
INSERT INTO public.inbox VALUES (9, 1795759494, 1001, '{"update_id": 1795759494, "message": {"message_id": 1795759502, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759524, "text": "no"}}', 'done', 0, NULL, '2026-11-27 06:05:24.726614+00', '2026-11-27 06:05:24.81532+00', NULL);
INSERT INTO public.inbox VALUES (10, 1795759495, 1001, '{"update_id": 1795759495, "message": {"message_id": 1795759504, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759525, "text": "UTC"}}', 'done', 0, NULL, '2026-11-27 06:05:25.968774+00', '2026-11-27 06:05:26.663916+00', NULL);
INSERT INTO public.inbox VALUES (11, 1795759496, 1001, '{"update_id": 1795759496, "message": {"message_id": 1795759506, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759527, "text": "6:30"}}', 'done', 0, NULL, '2026-11-27 06:05:27.072047+00', '2026-11-27 06:05:27.2517+00', NULL);
INSERT INTO public.inbox VALUES (12, 1795759497, 1001, '{"update_id": 1795759497, "message": {"message_id": 1795759508, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759528, "text": "34"}}', 'done', 0, NULL, '2026-11-27 06:05:28.179229+00', '2026-11-27 06:05:28.364332+00', NULL);
INSERT INTO public.inbox VALUES (13, 1795759498, 1001, '{"update_id": 1795759498, "message": {"message_id": 1795759510, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759529, "text": "no"}}', 'done', 0, NULL, '2026-11-27 06:05:29.47555+00', '2026-11-27 06:05:29.648054+00', NULL);
INSERT INTO public.inbox VALUES (14, 1795759499, 1001, '{"update_id": 1795759499, "message": {"message_id": 1795759512, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759530, "text": "yes"}}', 'done', 0, NULL, '2026-11-27 06:05:30.811242+00', '2026-11-27 06:05:31.479376+00', NULL);
INSERT INTO public.inbox VALUES (15, 1795759500, 1002, '{"update_id": 1795759500, "message": {"message_id": 1795759514, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759532, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:05:32.0405+00', '2026-11-27 06:05:32.231722+00', NULL);
INSERT INTO public.inbox VALUES (16, 1795759501, 1002, '{"update_id": 1795759501, "message": {"message_id": 1795759516, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759532, "text": "marathon"}}', 'done', 0, NULL, '2026-11-27 06:05:32.403586+00', '2026-11-27 06:05:32.610178+00', NULL);
INSERT INTO public.inbox VALUES (17, 1795759502, 1002, '{"update_id": 1795759502, "message": {"message_id": 1795759518, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759533, "text": "in 22 weeks"}}', 'done', 0, NULL, '2026-11-27 06:05:33.723024+00', '2026-11-27 06:05:34.028478+00', NULL);
INSERT INTO public.inbox VALUES (18, 1795759503, 1002, '{"update_id": 1795759503, "message": {"message_id": 1795759520, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759534, "text": "none"}}', 'done', 0, NULL, '2026-11-27 06:05:34.969818+00', '2026-11-27 06:05:35.232076+00', NULL);
INSERT INTO public.inbox VALUES (19, 1795759504, 1002, '{"update_id": 1795759504, "message": {"message_id": 1795759522, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759536, "text": "6:10"}}', 'done', 0, NULL, '2026-11-27 06:05:36.179791+00', '2026-11-27 06:05:36.423974+00', NULL);
INSERT INTO public.inbox VALUES (20, 1795759505, 1002, '{"update_id": 1795759505, "message": {"message_id": 1795759524, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759537, "text": "40 km"}}', 'done', 0, NULL, '2026-11-27 06:05:37.560175+00', '2026-11-27 06:05:37.751411+00', NULL);
INSERT INTO public.inbox VALUES (21, 1795759506, 1002, '{"update_id": 1795759506, "message": {"message_id": 1795759526, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759538, "text": "16 km"}}', 'done', 0, NULL, '2026-11-27 06:05:38.68025+00', '2026-11-27 06:05:38.895534+00', NULL);
INSERT INTO public.inbox VALUES (22, 1795759507, 1002, '{"update_id": 1795759507, "message": {"message_id": 1795759528, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759539, "text": "every day"}}', 'done', 0, NULL, '2026-11-27 06:05:39.951742+00', '2026-11-27 06:05:40.207177+00', NULL);
INSERT INTO public.inbox VALUES (23, 1795759508, 1002, '{"update_id": 1795759508, "message": {"message_id": 1795759530, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759541, "text": "no"}}', 'done', 0, NULL, '2026-11-27 06:05:41.112338+00', '2026-11-27 06:05:41.367332+00', NULL);
INSERT INTO public.inbox VALUES (24, 1795759509, 1002, '{"update_id": 1795759509, "message": {"message_id": 1795759532, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759542, "text": "UTC"}}', 'done', 0, NULL, '2026-11-27 06:05:42.489218+00', '2026-11-27 06:05:42.771894+00', NULL);
INSERT INTO public.inbox VALUES (25, 1795759510, 1002, '{"update_id": 1795759510, "message": {"message_id": 1795759534, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759543, "text": "6:30"}}', 'done', 0, NULL, '2026-11-27 06:05:43.619957+00', '2026-11-27 06:05:43.805467+00', NULL);
INSERT INTO public.inbox VALUES (33, 1795759518, 1003, '{"update_id": 1795759518, "message": {"message_id": 1795759550, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759552, "text": "6:10"}}', 'done', 0, NULL, '2026-11-27 06:05:52.243878+00', '2026-11-27 06:05:52.489035+00', NULL);
INSERT INTO public.inbox VALUES (37, 1795759522, 1002, '{"update_id": 1795759522, "message": {"message_id": 1795759557, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759556, "text": "/pause", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:05:56.567227+00', '2026-11-27 06:05:56.680846+00', NULL);
INSERT INTO public.inbox VALUES (26, 1795759511, 1002, '{"update_id": 1795759511, "message": {"message_id": 1795759536, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759544, "text": "34"}}', 'done', 0, NULL, '2026-11-27 06:05:44.810047+00', '2026-11-27 06:05:45.067489+00', NULL);
INSERT INTO public.inbox VALUES (27, 1795759512, 1002, '{"update_id": 1795759512, "message": {"message_id": 1795759538, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759545, "text": "no"}}', 'done', 0, NULL, '2026-11-27 06:05:45.946095+00', '2026-11-27 06:05:46.111447+00', NULL);
INSERT INTO public.inbox VALUES (28, 1795759513, 1002, '{"update_id": 1795759513, "message": {"message_id": 1795759540, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759547, "text": "yes"}}', 'done', 0, NULL, '2026-11-27 06:05:47.072169+00', '2026-11-27 06:05:47.565962+00', NULL);
INSERT INTO public.inbox VALUES (32, 1795759517, 1003, '{"update_id": 1795759517, "message": {"message_id": 1795759548, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759551, "text": "none"}}', 'done', 0, NULL, '2026-11-27 06:05:51.100663+00', '2026-11-27 06:05:51.325952+00', NULL);
INSERT INTO public.inbox VALUES (35, 1795759520, 1001, '{"update_id": 1795759520, "edited_message": {"message_id": 1795759552, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759553, "text": "8k easy in 44:10", "edit_date": 1795759553}}', 'done', 0, NULL, '2026-11-27 06:05:53.972943+00', '2026-11-27 06:05:54.324097+00', NULL);
INSERT INTO public.inbox VALUES (36, 1795759521, 1001, '{"update_id": 1795759521, "message": {"message_id": 1795759555, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759555, "text": "my knee hurts a little, 2 of 10"}}', 'done', 0, NULL, '2026-11-27 06:05:55.328336+00', '2026-11-27 06:05:55.757433+00', NULL);
INSERT INTO public.inbox VALUES (38, 1795759523, 1001, '{"update_id": 1795759523, "message": {"message_id": 1795759559, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759556, "text": "/week", "entities": [{"type": "bot_command", "offset": 0, "length": 5}]}}', 'done', 0, NULL, '2026-11-27 06:05:56.750854+00', '2026-11-27 06:05:56.944543+00', NULL);
INSERT INTO public.inbox VALUES (29, 1795759514, 1003, '{"update_id": 1795759514, "message": {"message_id": 1795759542, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759548, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:05:48.268829+00', '2026-11-27 06:05:48.483087+00', NULL);
INSERT INTO public.inbox VALUES (31, 1795759516, 1003, '{"update_id": 1795759516, "message": {"message_id": 1795759546, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759549, "text": "in 22 weeks"}}', 'done', 0, NULL, '2026-11-27 06:05:49.843839+00', '2026-11-27 06:05:50.16752+00', NULL);
INSERT INTO public.inbox VALUES (30, 1795759515, 1003, '{"update_id": 1795759515, "message": {"message_id": 1795759544, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759548, "text": "marathon"}}', 'done', 0, NULL, '2026-11-27 06:05:48.669636+00', '2026-11-27 06:05:48.923381+00', NULL);
INSERT INTO public.inbox VALUES (34, 1795759519, 1001, '{"update_id": 1795759519, "message": {"message_id": 1795759552, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759553, "text": "8k easy in 45:10"}}', 'done', 0, NULL, '2026-11-27 06:05:53.447644+00', '2026-11-27 06:05:53.793802+00', NULL);
INSERT INTO public.inbox VALUES (39, 1795759524, 1001, '{"update_id": 1795759524, "message": {"message_id": 1795759560, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759556, "text": "/paces", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:05:56.750854+00', '2026-11-27 06:05:57.15457+00', NULL);
INSERT INTO public.inbox VALUES (40, 1795760524, 1001, '{"update_id": 1795759524, "message": {"message_id": 1795759560, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759556, "text": "/paces", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'waiting', 0, NULL, '2026-11-27 06:05:56.750854+00', NULL, NULL);
INSERT INTO public.marks VALUES (1, 1001, '2026-11-27', 1609.344, 370);
INSERT INTO public.marks VALUES (2, 1002, '2026-11-27', 1609.344, 370);
INSERT INTO public.outbox VALUES (1, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Ada, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:13.555802+00', '2026-11-27 06:05:13.91377+00', 1795759487, NULL);
INSERT INTO public.outbox VALUES (2, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:16.898269+00', '2026-11-27 06:05:17.239456+00', 1795759489, NULL);
INSERT INTO public.outbox VALUES (3, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:17.469823+00', '2026-11-27 06:05:18.519366+00', 1795759491, NULL);
INSERT INTO public.outbox VALUES (4, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:18.696917+00', '2026-11-27 06:05:19.711677+00', 1795759493, NULL);
INSERT INTO public.outbox VALUES (5, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:19.863609+00', '2026-11-27 06:05:20.840396+00', 1795759495, NULL);
INSERT INTO public.outbox VALUES (6, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:longest"}]]}, "text": "Weekly distance: 40 km.\n\nHow far was your longest run of the last 30 days, for example <i>14 km</i> or <i>9 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:20.990442+00', '2026-11-27 06:05:22.455806+00', 1795759497, NULL);
INSERT INTO public.outbox VALUES (7, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "3 days", "callback_data": "v1:ask:days:3 days"}, {"text": "4 days", "callback_data": "v1:ask:days:4 days"}, {"text": "5 days", "callback_data": "v1:ask:days:5 days"}], [{"text": "\u2190 Back", "callback_data": "v1:back:days"}]]}, "text": "Longest run: 16 km.\n\nOn which days do you run: <i>tue thu sat sun</i>, or just <i>4 days</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:22.771359+00', '2026-11-27 06:05:23.584502+00', 1795759499, NULL);
INSERT INTO public.outbox VALUES (8, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "v1:ask:own_plan:yes"}, {"text": "No", "callback_data": "v1:ask:own_plan:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:own_plan"}]]}, "text": "Running days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.\n\nIf you follow a training plan already, I leave it alone and only add the weekly mile workout and a few strides; if not, I plan everything. Do you follow one?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:23.831238+00', '2026-11-27 06:05:24.732346+00', 1795759501, NULL);
INSERT INTO public.outbox VALUES (9, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\ud83d\udccd Share my location", "callback_data": "v1:where"}], [{"text": "\u2190 Back", "callback_data": "v1:back:zone"}]]}, "text": "I plan the whole week.\n\nWhere do you live: a city such as <i>Berlin</i>, or your shared location?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:24.816943+00', '2026-11-27 06:05:25.970426+00', 1795759503, NULL);
INSERT INTO public.outbox VALUES (10, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "6:00", "callback_data": "v1:ask:push_time:6:00"}, {"text": "6:30", "callback_data": "v1:ask:push_time:6:30"}, {"text": "7:00", "callback_data": "v1:ask:push_time:7:00"}], [{"text": "6:00\u20137:00", "callback_data": "v1:ask:push_time:6:00-7:00"}, {"text": "6:30\u20137:30", "callback_data": "v1:ask:push_time:6:30-7:30"}], [{"text": "\u2190 Back", "callback_data": "v1:back:push_time"}]]}, "text": "Time zone: UTC.\n\nWhen shall the day''s workout come: at a time such as <i>6:30</i>, or in a window such as <i>6:30-7:30</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:26.672579+00', '2026-11-27 06:05:27.091356+00', 1795759505, NULL);
INSERT INTO public.outbox VALUES (11, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "16\u201317", "callback_data": "v1:ask:age:16-17"}, {"text": "18\u201349", "callback_data": "v1:ask:age:18-49"}], [{"text": "50\u201369", "callback_data": "v1:ask:age:50-69"}, {"text": "70 or older", "callback_data": "v1:ask:age:70+"}], [{"text": "\u2190 Back", "callback_data": "v1:back:age"}]]}, "text": "Morning message: 06:30.\n\nHow old are you?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:27.252847+00', '2026-11-27 06:05:28.208146+00', 1795759507, NULL);
INSERT INTO public.outbox VALUES (13, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Start", "callback_data": "v1:meeting:start"}, {"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}]]}, "text": "Health: nothing applies.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>40 km</b>\nLongest run: <b>16 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nAge: <b>18\u201349</b>\nHealth: <b>nothing applies</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nShall we start?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:29.667663+00', '2026-11-27 06:05:30.83507+00', 1795759511, NULL);
INSERT INTO public.outbox VALUES (16, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:32.627471+00', '2026-11-27 06:05:33.747894+00', 1795759517, NULL);
INSERT INTO public.outbox VALUES (12, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes, something", "callback_data": "v1:ask:health:yes"}, {"text": "No, nothing", "callback_data": "v1:ask:health:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:health"}]]}, "text": "Age: 18\u201349.\n\nDoes any of these apply: a heart condition or high blood pressure, chest pain, dizziness or fainting, a long-term illness or medicine for one, a bone, joint or muscle problem that running could worsen, pregnancy, or exercise only under medical supervision?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:28.371577+00', '2026-11-27 06:05:29.660147+00', 1795759509, NULL);
INSERT INTO public.outbox VALUES (15, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Bea, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:32.256124+00', '2026-11-27 06:05:32.438273+00', 1795759515, NULL);
INSERT INTO public.outbox VALUES (17, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:34.064442+00', '2026-11-27 06:05:34.983961+00', 1795759519, NULL);
INSERT INTO public.outbox VALUES (14, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "text": "Here we go, Ada.\n\n<b>Week 1: Base</b>\n<b>\u25ab\ufe0f Fri 27 Nov: Easy run, 4.7 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 4.7 km, 4 strides\n\u25ab\ufe0f Sun 29 Nov: Long run, 7.5 km\n16.9 km in all.\n\n<b>The way to race day</b>\n<b>\u25b8 Base, 6 weeks from Fri 27 Nov: easy running with strides and hills</b>\n\u25b9 Mile block, 6 weeks from Mon 4 Jan: one workout a week at mile pace\n\u25b9 Race-specific, 8 weeks from Mon 15 Feb: the work your race asks for\n\u25b9 Taper, 3 weeks from Mon 12 Apr: less running, the same speed\n\u25b9 Recovery, 2 weeks from Mon 3 May: easy days after the race\n\ud83c\udfc1 Marathon: Friday 30 April 2027\n\nOn running days the workout comes at 06:30, from Fri 27 Nov on.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:31.502794+00', '2026-11-27 06:05:32.103491+00', 1795759513, NULL);
INSERT INTO public.outbox VALUES (18, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:35.247258+00', '2026-11-27 06:05:36.235476+00', 1795759521, NULL);
INSERT INTO public.outbox VALUES (19, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:36.427666+00', '2026-11-27 06:05:37.584239+00', 1795759523, NULL);
INSERT INTO public.outbox VALUES (20, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:longest"}]]}, "text": "Weekly distance: 40 km.\n\nHow far was your longest run of the last 30 days, for example <i>14 km</i> or <i>9 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:37.755918+00', '2026-11-27 06:05:38.712094+00', 1795759525, NULL);
INSERT INTO public.outbox VALUES (21, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "3 days", "callback_data": "v1:ask:days:3 days"}, {"text": "4 days", "callback_data": "v1:ask:days:4 days"}, {"text": "5 days", "callback_data": "v1:ask:days:5 days"}], [{"text": "\u2190 Back", "callback_data": "v1:back:days"}]]}, "text": "Longest run: 16 km.\n\nOn which days do you run: <i>tue thu sat sun</i>, or just <i>4 days</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:38.906269+00', '2026-11-27 06:05:39.939944+00', 1795759527, NULL);
INSERT INTO public.outbox VALUES (22, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "v1:ask:own_plan:yes"}, {"text": "No", "callback_data": "v1:ask:own_plan:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:own_plan"}]]}, "text": "Running days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.\n\nIf you follow a training plan already, I leave it alone and only add the weekly mile workout and a few strides; if not, I plan everything. Do you follow one?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:40.211161+00', '2026-11-27 06:05:41.132886+00', 1795759529, NULL);
INSERT INTO public.outbox VALUES (23, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\ud83d\udccd Share my location", "callback_data": "v1:where"}], [{"text": "\u2190 Back", "callback_data": "v1:back:zone"}]]}, "text": "I plan the whole week.\n\nWhere do you live: a city such as <i>Berlin</i>, or your shared location?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:41.380474+00', '2026-11-27 06:05:42.523983+00', 1795759531, NULL);
INSERT INTO public.outbox VALUES (24, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "6:00", "callback_data": "v1:ask:push_time:6:00"}, {"text": "6:30", "callback_data": "v1:ask:push_time:6:30"}, {"text": "7:00", "callback_data": "v1:ask:push_time:7:00"}], [{"text": "6:00\u20137:00", "callback_data": "v1:ask:push_time:6:00-7:00"}, {"text": "6:30\u20137:30", "callback_data": "v1:ask:push_time:6:30-7:30"}], [{"text": "\u2190 Back", "callback_data": "v1:back:push_time"}]]}, "text": "Time zone: UTC.\n\nWhen shall the day''s workout come: at a time such as <i>6:30</i>, or in a window such as <i>6:30-7:30</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:42.803944+00', '2026-11-27 06:05:43.666293+00', 1795759533, NULL);
INSERT INTO public.outbox VALUES (25, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "16\u201317", "callback_data": "v1:ask:age:16-17"}, {"text": "18\u201349", "callback_data": "v1:ask:age:18-49"}], [{"text": "50\u201369", "callback_data": "v1:ask:age:50-69"}, {"text": "70 or older", "callback_data": "v1:ask:age:70+"}], [{"text": "\u2190 Back", "callback_data": "v1:back:age"}]]}, "text": "Morning message: 06:30.\n\nHow old are you?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:43.859151+00', '2026-11-27 06:05:44.828818+00', 1795759535, NULL);
INSERT INTO public.outbox VALUES (26, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes, something", "callback_data": "v1:ask:health:yes"}, {"text": "No, nothing", "callback_data": "v1:ask:health:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:health"}]]}, "text": "Age: 18\u201349.\n\nDoes any of these apply: a heart condition or high blood pressure, chest pain, dizziness or fainting, a long-term illness or medicine for one, a bone, joint or muscle problem that running could worsen, pregnancy, or exercise only under medical supervision?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:45.087267+00', '2026-11-27 06:05:45.971293+00', 1795759537, NULL);
INSERT INTO public.outbox VALUES (27, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Start", "callback_data": "v1:meeting:start"}, {"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}]]}, "text": "Health: nothing applies.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>40 km</b>\nLongest run: <b>16 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nAge: <b>18\u201349</b>\nHealth: <b>nothing applies</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nShall we start?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:46.131314+00', '2026-11-27 06:05:47.066478+00', 1795759539, NULL);
INSERT INTO public.outbox VALUES (30, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:48.92607+00', '2026-11-27 06:05:49.871755+00', 1795759545, NULL);
INSERT INTO public.outbox VALUES (36, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "text": "With a little pain: short and easy only, and no speed. I ask again tomorrow morning.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:55.787588+00', '2026-11-27 06:05:56.59574+00', 1795759556, NULL);
INSERT INTO public.outbox VALUES (28, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "text": "Here we go, Bea.\n\n<b>Week 1: Base</b>\n<b>\u25ab\ufe0f Fri 27 Nov: Easy run, 4.7 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 4.7 km, 4 strides\n\u25ab\ufe0f Sun 29 Nov: Long run, 7.5 km\n16.9 km in all.\n\n<b>The way to race day</b>\n<b>\u25b8 Base, 6 weeks from Fri 27 Nov: easy running with strides and hills</b>\n\u25b9 Mile block, 6 weeks from Mon 4 Jan: one workout a week at mile pace\n\u25b9 Race-specific, 8 weeks from Mon 15 Feb: the work your race asks for\n\u25b9 Taper, 3 weeks from Mon 12 Apr: less running, the same speed\n\u25b9 Recovery, 2 weeks from Mon 3 May: easy days after the race\n\ud83c\udfc1 Marathon: Friday 30 April 2027\n\nOn running days the workout comes at 06:30, from Fri 27 Nov on.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:47.571098+00', '2026-11-27 06:05:48.312044+00', 1795759541, NULL);
INSERT INTO public.outbox VALUES (34, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "v1:undo:1795759552"}]]}, "text": "<b>Run, 8 km in 45:10 (5:39/km)</b>\n5:39/km, inside your easy range 5:23\u20135:56/km.\nMore than was asked. Enough is the plan: leave the extra out next time.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:53.81134+00', '2026-11-27 06:05:53.984691+00', 1795759553, NULL);
INSERT INTO public.outbox VALUES (35, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "v1:undo:1795759552"}]]}, "text": "Corrected:\n\n<b>Run, 8 km in 44:10 (5:31/km)</b>\n5:31/km, inside your easy range 5:23\u20135:56/km.\nMore than was asked. Enough is the plan: leave the extra out next time.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:54.347456+00', '2026-11-27 06:05:55.330169+00', 1795759554, NULL);
INSERT INTO public.outbox VALUES (38, 1001, 1, 'sending', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "text": "<b>Week 1: Base</b>\n<b>\u2705 Fri 27 Nov: Easy run, 4.7 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 5.5 km\n\u25ab\ufe0f Sun 29 Nov: Easy run, 5.5 km\n8 km of 15.7 km run so far.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, '837b3d0f-1743-4362-a80d-8029509c6d9a', '2026-11-27 06:06:27.667623+00', '2026-11-27 06:05:56.967736+00', NULL, NULL, NULL);
INSERT INTO public.outbox VALUES (29, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Cleo, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:48.496812+00', '2026-11-27 06:05:48.712556+00', 1795759543, NULL);
INSERT INTO public.outbox VALUES (31, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:50.18388+00', '2026-11-27 06:05:51.135569+00', 1795759547, NULL);
INSERT INTO public.outbox VALUES (32, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:51.351665+00', '2026-11-27 06:05:52.283384+00', 1795759549, NULL);
INSERT INTO public.outbox VALUES (33, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:52.511883+00', '2026-11-27 06:05:53.431917+00', 1795759551, NULL);
INSERT INTO public.outbox VALUES (37, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "text": "Paused: no morning messages until /resume. After a break the plan takes you back gently.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:56.6818+00', '2026-11-27 06:05:56.728381+00', 1795759558, NULL);
INSERT INTO public.outbox VALUES (39, 1001, 1, 'waiting', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "text": "<b>Your paces</b>, from a mile in 6:10\nReps at mile pace: 200 m in 46 s, 400 m in 1:32\nStrides build up to 4:12/km, your 5K pace\nEasy and long runs: 5:23\u20135:56/km\nThreshold: 4:29/km\nMarathon: 4:46/km\n\nMarathon: between 3:20:59 and 3:39:47, if you also train for it.\nMile pace is 56 s per km faster than that race: the more at home you are there, the easier race pace feels.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:05:57.204234+00', NULL, NULL, NULL);
INSERT INTO public.outbox VALUES (40, 1001, 2, 'waiting', NULL, NULL, NULL, NULL, NULL, 'morning', '2026-11-27', '2026-11-27 06:05:57.733478+00', '2026-11-27 09:05:57.733478+00', 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:06:00.232253+00', NULL, NULL, NULL);
INSERT INTO public.reports VALUES (1, 1001, 1795759552, '2026-11-27 06:05:53+00', false, false);
INSERT INTO public.reports VALUES (2, 1001, 1795759552, '2026-11-27 06:05:53+00', true, false);
INSERT INTO public.results VALUES (1, 1001, 1, '2026-11-27', 'run', '{"kind": "run", "distance": {"metres": 8000.0}, "duration": {"seconds": 2710.0}, "reps": null, "rep_distance": null, "rep_distances": [], "rep_duration": null, "splits": [], "mean_split": null, "recovery": null, "strides": null, "hills": null, "rpe": null, "heart_rate": null, "reason": null, "pain_location": null, "pain": null, "flags": ["easy"], "started_at": null}');
INSERT INTO public.results VALUES (2, 1001, 2, '2026-11-27', 'run', '{"kind": "run", "distance": {"metres": 8000.0}, "duration": {"seconds": 2650.0}, "reps": null, "rep_distance": null, "rep_distances": [], "rep_duration": null, "splits": [], "mean_split": null, "recovery": null, "strides": null, "hills": null, "rpe": null, "heart_rate": null, "reason": null, "pain_location": null, "pain": null, "flags": ["easy"], "started_at": null}');
INSERT INTO public.runners VALUES (1002, 'Bea', 'en', 'km', 'UTC', '06:30:00', '{"goal_race": {"goal": "marathon", "day": "2027-04-30", "target": null, "name": null}, "weekly_distance": {"metres": 40000.0}, "longest_run": {"metres": 16000.0}, "days": [0, 1, 2, 3, 4, 5, 6], "age": "18-49", "health": "nothing applies", "is_new": false, "own_plan": null, "tune_ups": [], "trial_asked": null, "weeks_off": 0, "usual_distance": null, "usual_longest": null, "is_first_race": false, "all_the_same": false, "told_distance": null}', '2026-11-27', 'paused', NULL, NULL, NULL, '2026-11-29', NULL);
INSERT INTO public.runners VALUES (1001, 'Ada', 'en', 'km', 'UTC', '06:30:00', '{"goal_race": {"goal": "marathon", "day": "2027-04-30", "target": null, "name": null}, "weekly_distance": {"metres": 40000.0}, "longest_run": {"metres": 16000.0}, "days": [0, 1, 2, 3, 4, 5, 6], "age": "18-49", "health": "nothing applies", "is_new": false, "own_plan": null, "tune_ups": [], "trial_asked": null, "weeks_off": 0, "usual_distance": null, "usual_longest": null, "is_first_race": false, "all_the_same": false, "told_distance": null}', '2026-11-27', 'active', NULL, '2026-11-27', '2026-11-27 06:30:00+00', '2026-11-29', NULL);
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
CREATE INDEX ix_inbox_done ON public.inbox USING btree (handled_at) WHERE ((state)::text = 'done'::text);
CREATE INDEX ix_inbox_line ON public.inbox USING btree (seq) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_inbox_sender_id ON public.inbox USING btree (sender_id);
CREATE INDEX ix_inbox_set_aside ON public.inbox USING btree (handled_at) WHERE ((state)::text = 'dead'::text);
CREATE INDEX ix_inbox_waiting ON public.inbox USING btree (sender_id, seq) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_marks_runner_id_day ON public.marks USING btree (runner_id, day);
CREATE INDEX ix_outbox_chat_id_tried_at ON public.outbox USING btree (chat_id, tried_at);
CREATE INDEX ix_outbox_leases ON public.outbox USING btree (lease_until) WHERE ((fate)::text = 'sending'::text);
CREATE INDEX ix_outbox_line ON public.outbox USING btree (lane, id) WHERE ((fate)::text = 'waiting'::text);
CREATE INDEX ix_outbox_open ON public.outbox USING btree (chat_id, id) WHERE ((fate)::text = ANY ((ARRAY['waiting'::character varying, 'sending'::character varying])::text[]));
CREATE INDEX ix_outbox_pushes ON public.outbox USING btree (due_at, id) WHERE (((fate)::text = 'waiting'::text) AND (lane = 2));
CREATE INDEX ix_outbox_set_aside ON public.outbox USING btree (fate, tried_at) WHERE ((fate)::text = ANY ((ARRAY['held'::character varying, 'dead'::character varying])::text[]));
CREATE INDEX ix_outbox_settled ON public.outbox USING btree (tried_at) WHERE ((fate)::text <> ALL ((ARRAY['waiting'::character varying, 'sending'::character varying, 'held'::character varying, 'dead'::character varying])::text[]));
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
