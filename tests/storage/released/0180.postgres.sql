CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.arrivals (
    id bigint NOT NULL,
    runner_id bigint NOT NULL,
    activity character varying(64) NOT NULL
);
CREATE SEQUENCE public.arrivals_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.arrivals_id_seq OWNED BY public.arrivals.id;
CREATE TABLE public.broadcasts (
    id bigint NOT NULL,
    words text NOT NULL,
    audience json NOT NULL,
    state character varying(8) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    look_at timestamp with time zone NOT NULL,
    last_runner bigint NOT NULL,
    asleep integer NOT NULL,
    queued integer NOT NULL
);
CREATE SEQUENCE public.broadcasts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.broadcasts_id_seq OWNED BY public.broadcasts.id;
CREATE TABLE public.budget (
    id integer NOT NULL,
    free_at timestamp with time zone NOT NULL,
    paused_until timestamp with time zone,
    told_until timestamp with time zone,
    maintenance_since timestamp with time zone
);
CREATE TABLE public.calendars (
    runner_id bigint NOT NULL,
    tag character varying(32) NOT NULL,
    token character varying(64),
    entries json NOT NULL
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
CREATE TABLE public.connections (
    runner_id bigint NOT NULL,
    secret text NOT NULL,
    state character varying(8) NOT NULL,
    athlete text,
    since date NOT NULL,
    sent json NOT NULL,
    told json NOT NULL,
    failures smallint NOT NULL,
    out_at timestamp with time zone,
    in_at timestamp with time zone
);
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
CREATE TABLE public.guests (
    runner_id bigint NOT NULL,
    code character varying(16) NOT NULL,
    since timestamp with time zone NOT NULL
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
    error text,
    told_at timestamp with time zone
);
CREATE SEQUENCE public.inbox_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.inbox_seq_seq OWNED BY public.inbox.seq;
CREATE TABLE public.invitations (
    code character varying(16) NOT NULL,
    note text,
    made_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    most integer,
    used integer NOT NULL,
    is_revoked boolean NOT NULL
);
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
    note text,
    broadcast_id bigint
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
    push_until time without time zone,
    heard_on date,
    recap_at time without time zone DEFAULT '19:00:00'::time without time zone,
    next_look_day date,
    next_look_at timestamp with time zone
);
CREATE TABLE public.sayings (
    runner_id bigint NOT NULL,
    said json NOT NULL
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
ALTER TABLE ONLY public.arrivals ALTER COLUMN id SET DEFAULT nextval('public.arrivals_id_seq'::regclass);
ALTER TABLE ONLY public.broadcasts ALTER COLUMN id SET DEFAULT nextval('public.broadcasts_id_seq'::regclass);
ALTER TABLE ONLY public.changes ALTER COLUMN id SET DEFAULT nextval('public.changes_id_seq'::regclass);
ALTER TABLE ONLY public.inbox ALTER COLUMN seq SET DEFAULT nextval('public.inbox_seq_seq'::regclass);
ALTER TABLE ONLY public.marks ALTER COLUMN id SET DEFAULT nextval('public.marks_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.reports ALTER COLUMN id SET DEFAULT nextval('public.reports_id_seq'::regclass);
ALTER TABLE ONLY public.results ALTER COLUMN id SET DEFAULT nextval('public.results_id_seq'::regclass);
ALTER TABLE ONLY public.setbacks ALTER COLUMN id SET DEFAULT nextval('public.setbacks_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES ('0180');
INSERT INTO public.budget VALUES (1, '2026-11-27 06:10:12.722141+00', NULL, NULL, NULL);
INSERT INTO public.changes VALUES (1, 1001, '2026-11-27 06:10:08.264341+00', '2026-11-27', 'pain-easy', 'held back for pain');
INSERT INTO public.changes VALUES (2, 1002, '2026-11-27 06:10:11.297131+00', '2026-11-27', 'paused', 'paused by the runner');
INSERT INTO public.conversations VALUES (1003, 'meeting', 'longest', '{"answers": {"answered": ["weekly", "goal", "race_day", "mile"], "goal": "marathon", "race_name": null, "race_day": "2027-04-30", "target": null, "mark_distance": {"metres": 1609.344}, "mark_duration": {"seconds": 370.0}, "units": "km", "weekly": {"metres": 60000.0}, "is_new": false, "longest": null, "days": [], "is_companion": false, "hard_days": [], "long_day": null, "zone": null, "place": null, "push_time": null, "push_until": null, "age": null, "years": null, "health": null, "language": "en", "mark_day": null, "weeks_off": 0, "usual_weekly": null, "usual_longest": null, "is_first_race": false, "all_the_same": false, "speed_day": null, "medium_long_day": null, "has_race_pace": false, "had_fast_runs": true, "biggest_week": null}, "is_settings": false, "choices": [], "asks_weekday": false, "prefix": "", "month": "", "told": [[1795759741, "goal"], [1795759743, "race_day"], [1795759745, "mile"], [1795759747, "weekly"]], "figures": null, "at": "2026-11-27T06:09:59.239181+00:00"}', '2026-12-04 06:09:59.239181+00');
INSERT INTO public.inbox VALUES (1, 1795759695, 1001, '{"update_id": 1795759695, "message": {"message_id": 1795759695, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759735, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:08:55.851674+00', '2026-11-27 06:08:58.567207+00', NULL, NULL);
INSERT INTO public.inbox VALUES (2, 1795759696, 1001, '{"update_id": 1795759696, "message": {"message_id": 1795759697, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759740, "text": "marathon"}}', 'done', 0, NULL, '2026-11-27 06:09:00.800063+00', '2026-11-27 06:09:02.963865+00', NULL, NULL);
INSERT INTO public.inbox VALUES (3, 1795759697, 1001, '{"update_id": 1795759697, "message": {"message_id": 1795759699, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759743, "text": "in 22 weeks"}}', 'done', 0, NULL, '2026-11-27 06:09:03.34498+00', '2026-11-27 06:09:03.760925+00', NULL, NULL);
INSERT INTO public.inbox VALUES (4, 1795759698, 1001, '{"update_id": 1795759698, "message": {"message_id": 1795759701, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759745, "text": "6:10"}}', 'done', 0, NULL, '2026-11-27 06:09:05.914438+00', '2026-11-27 06:09:06.176548+00', NULL, NULL);
INSERT INTO public.inbox VALUES (5, 1795759699, 1001, '{"update_id": 1795759699, "message": {"message_id": 1795759703, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759747, "text": "60 km"}}', 'done', 0, NULL, '2026-11-27 06:09:07.108431+00', '2026-11-27 06:09:07.336863+00', NULL, NULL);
INSERT INTO public.inbox VALUES (6, 1795759700, 1001, '{"update_id": 1795759700, "message": {"message_id": 1795759705, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759749, "text": "12 km"}}', 'done', 0, NULL, '2026-11-27 06:09:09.686531+00', '2026-11-27 06:09:10.072662+00', NULL, NULL);
INSERT INTO public.inbox VALUES (7, 1795759701, 1001, '{"update_id": 1795759701, "message": {"message_id": 1795759707, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759752, "text": "every day"}}', 'done', 0, NULL, '2026-11-27 06:09:12.324366+00', '2026-11-27 06:09:12.711564+00', NULL, NULL);
INSERT INTO public.inbox VALUES (8, 1795759702, 1001, '{"update_id": 1795759702, "message": {"message_id": 1795759709, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759755, "text": "UTC"}}', 'done', 0, NULL, '2026-11-27 06:09:15.064539+00', '2026-11-27 06:09:16.467574+00', NULL, NULL);
INSERT INTO public.inbox VALUES (9, 1795759703, 1001, '{"update_id": 1795759703, "message": {"message_id": 1795759711, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759758, "text": "age 34"}}', 'done', 0, NULL, '2026-11-27 06:09:18.343927+00', '2026-11-27 06:09:18.75575+00', NULL, NULL);
INSERT INTO public.inbox VALUES (10, 1795759704, 1001, '{"update_id": 1795759704, "message": {"message_id": 1795759713, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759760, "text": "health no"}}', 'done', 0, NULL, '2026-11-27 06:09:20.907817+00', '2026-11-27 06:09:21.309201+00', NULL, NULL);
INSERT INTO public.inbox VALUES (11, 1795759705, 1001, '{"update_id": 1795759705, "message": {"message_id": 1795759714, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759762, "text": "yes"}}', 'done', 0, NULL, '2026-11-27 06:09:22.361943+00', '2026-11-27 06:09:23.768489+00', NULL, NULL);
INSERT INTO public.inbox VALUES (12, 1795759706, 1002, '{"update_id": 1795759706, "message": {"message_id": 1795759717, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759766, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:09:26.684461+00', '2026-11-27 06:09:27.187316+00', NULL, NULL);
INSERT INTO public.inbox VALUES (13, 1795759707, 1002, '{"update_id": 1795759707, "message": {"message_id": 1795759719, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759767, "text": "marathon"}}', 'done', 0, NULL, '2026-11-27 06:09:27.452021+00', '2026-11-27 06:09:27.860228+00', NULL, NULL);
INSERT INTO public.inbox VALUES (14, 1795759708, 1002, '{"update_id": 1795759708, "message": {"message_id": 1795759721, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759768, "text": "in 22 weeks"}}', 'done', 0, NULL, '2026-11-27 06:09:28.855739+00', '2026-11-27 06:09:29.155412+00', NULL, NULL);
INSERT INTO public.inbox VALUES (15, 1795759709, 1002, '{"update_id": 1795759709, "message": {"message_id": 1795759723, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759771, "text": "6:10"}}', 'done', 0, NULL, '2026-11-27 06:09:31.695602+00', '2026-11-27 06:09:32.036225+00', NULL, NULL);
INSERT INTO public.inbox VALUES (16, 1795759710, 1002, '{"update_id": 1795759710, "message": {"message_id": 1795759725, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759774, "text": "60 km"}}', 'done', 0, NULL, '2026-11-27 06:09:34.180459+00', '2026-11-27 06:09:34.428173+00', NULL, NULL);
INSERT INTO public.inbox VALUES (17, 1795759711, 1002, '{"update_id": 1795759711, "message": {"message_id": 1795759727, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759776, "text": "12 km"}}', 'done', 0, NULL, '2026-11-27 06:09:36.649475+00', '2026-11-27 06:09:36.927449+00', NULL, NULL);
INSERT INTO public.inbox VALUES (18, 1795759712, 1002, '{"update_id": 1795759712, "message": {"message_id": 1795759729, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759777, "text": "every day"}}', 'done', 0, NULL, '2026-11-27 06:09:37.814066+00', '2026-11-27 06:09:38.08148+00', NULL, NULL);
INSERT INTO public.inbox VALUES (19, 1795759713, 1002, '{"update_id": 1795759713, "message": {"message_id": 1795759731, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759780, "text": "UTC"}}', 'done', 0, NULL, '2026-11-27 06:09:40.607689+00', '2026-11-27 06:09:40.862935+00', NULL, NULL);
INSERT INTO public.inbox VALUES (20, 1795759714, 1002, '{"update_id": 1795759714, "message": {"message_id": 1795759733, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759783, "text": "age 34"}}', 'done', 0, NULL, '2026-11-27 06:09:43.91363+00', '2026-11-27 06:09:44.228586+00', NULL, NULL);
INSERT INTO public.inbox VALUES (21, 1795759715, 1002, '{"update_id": 1795759715, "message": {"message_id": 1795759735, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759786, "text": "health no"}}', 'done', 0, NULL, '2026-11-27 06:09:46.748759+00', '2026-11-27 06:09:47.536111+00', NULL, NULL);
INSERT INTO public.inbox VALUES (22, 1795759716, 1002, '{"update_id": 1795759716, "message": {"message_id": 1795759736, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759788, "text": "yes"}}', 'done', 0, NULL, '2026-11-27 06:09:48.287996+00', '2026-11-27 06:09:49.803383+00', NULL, NULL);
INSERT INTO public.inbox VALUES (23, 1795759717, 1003, '{"update_id": 1795759717, "message": {"message_id": 1795759739, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759793, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:09:53.148669+00', '2026-11-27 06:09:53.470761+00', NULL, NULL);
INSERT INTO public.inbox VALUES (28, 1795759722, 1001, '{"update_id": 1795759722, "message": {"message_id": 1795759749, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759802, "text": "8k easy in 45:10"}}', 'done', 0, NULL, '2026-11-27 06:10:02.257322+00', '2026-11-27 06:10:06.099475+00', NULL, NULL);
INSERT INTO public.inbox VALUES (24, 1795759718, 1003, '{"update_id": 1795759718, "message": {"message_id": 1795759741, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759793, "text": "marathon"}}', 'done', 0, NULL, '2026-11-27 06:09:53.85954+00', '2026-11-27 06:09:54.167485+00', NULL, NULL);
INSERT INTO public.inbox VALUES (25, 1795759719, 1003, '{"update_id": 1795759719, "message": {"message_id": 1795759743, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759795, "text": "in 22 weeks"}}', 'done', 0, NULL, '2026-11-27 06:09:55.295801+00', '2026-11-27 06:09:55.595353+00', NULL, NULL);
INSERT INTO public.inbox VALUES (27, 1795759721, 1003, '{"update_id": 1795759721, "message": {"message_id": 1795759747, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759799, "text": "60 km"}}', 'done', 0, NULL, '2026-11-27 06:09:59.078253+00', '2026-11-27 06:09:59.528074+00', NULL, NULL);
INSERT INTO public.inbox VALUES (26, 1795759720, 1003, '{"update_id": 1795759720, "message": {"message_id": 1795759745, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759796, "text": "6:10"}}', 'done', 0, NULL, '2026-11-27 06:09:56.468621+00', '2026-11-27 06:09:56.772357+00', NULL, NULL);
INSERT INTO public.inbox VALUES (29, 1795759723, 1001, '{"update_id": 1795759723, "edited_message": {"message_id": 1795759749, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759802, "text": "8k easy in 44:10", "edit_date": 1795759806}}', 'done', 0, NULL, '2026-11-27 06:10:06.751237+00', '2026-11-27 06:10:07.220888+00', NULL, NULL);
INSERT INTO public.inbox VALUES (30, 1795759724, 1001, '{"update_id": 1795759724, "message": {"message_id": 1795759752, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759808, "text": "my knee hurts a little, 2 of 10"}}', 'done', 0, NULL, '2026-11-27 06:10:08.091692+00', '2026-11-27 06:10:10.844371+00', NULL, NULL);
INSERT INTO public.inbox VALUES (31, 1795759725, 1002, '{"update_id": 1795759725, "message": {"message_id": 1795759754, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759811, "text": "/pause", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:10:11.168498+00', '2026-11-27 06:10:11.511712+00', NULL, NULL);
INSERT INTO public.inbox VALUES (32, 1795759726, 1001, '{"update_id": 1795759726, "message": {"message_id": 1795759756, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759811, "text": "/week", "entities": [{"type": "bot_command", "offset": 0, "length": 5}]}}', 'done', 0, NULL, '2026-11-27 06:10:11.887095+00', '2026-11-27 06:10:12.41013+00', NULL, NULL);
INSERT INTO public.inbox VALUES (33, 1795759727, 1001, '{"update_id": 1795759727, "message": {"message_id": 1795759757, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759811, "text": "/paces", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:10:11.887095+00', '2026-11-27 06:10:12.660144+00', NULL, NULL);
INSERT INTO public.inbox VALUES (34, 1795760727, 1001, '{"update_id": 1795759727, "message": {"message_id": 1795759757, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759811, "text": "/paces", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'waiting', 0, NULL, '2026-11-27 06:10:11.887095+00', NULL, NULL, NULL);
INSERT INTO public.marks VALUES (1, 1001, '2026-11-27', 1609.344, 370);
INSERT INTO public.marks VALUES (2, 1002, '2026-11-27', 1609.344, 370);
INSERT INTO public.outbox VALUES (1, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Ada, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\n<b>1 of 6</b> \u00b7 Which race are you training for?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:08:58.62015+00', '2026-11-27 06:09:00.845365+00', 1795759696, NULL, NULL);
INSERT INTO public.outbox VALUES (38, 1002, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1002, "message_id": 1795759734}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:47.559654+00', '2026-11-27 06:09:51.521929+00', 1795759734, NULL, NULL);
INSERT INTO public.outbox VALUES (2, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Nov", "callback_data": "v1:month:2026-11-01"}, {"text": "Dec", "callback_data": "v1:month:2026-12-01"}, {"text": "Jan 27", "callback_data": "v1:month:2027-01-01"}, {"text": "Feb 27", "callback_data": "v1:month:2027-02-01"}], [{"text": "Mar 27", "callback_data": "v1:month:2027-03-01"}, {"text": "Apr 27", "callback_data": "v1:month:2027-04-01"}, {"text": "May 27", "callback_data": "v1:month:2027-05-01"}, {"text": "Jun 27", "callback_data": "v1:month:2027-06-01"}], [{"text": "Jul 27", "callback_data": "v1:month:2027-07-01"}, {"text": "Aug 27", "callback_data": "v1:month:2027-08-01"}, {"text": "Sep 27", "callback_data": "v1:month:2027-09-01"}, {"text": "Oct 27", "callback_data": "v1:month:2027-10-01"}], [{"text": "Don''t know yet", "callback_data": "v1:ask:race_day:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\n<b>2 of 6</b> \u00b7 When is it: a date such as <i>26 April</i>, <i>in 14 weeks</i>, a month, or a tap?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:03.008848+00', '2026-11-27 06:09:03.512661+00', 1795759698, NULL, NULL);
INSERT INTO public.outbox VALUES (47, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "5 km", "callback_data": "v1:ask:longest:5 km"}, {"text": "8 km", "callback_data": "v1:ask:longest:8 km"}, {"text": "10 km", "callback_data": "v1:ask:longest:10 km"}, {"text": "12 km", "callback_data": "v1:ask:longest:12 km"}], [{"text": "15 km", "callback_data": "v1:ask:longest:15 km"}, {"text": "18 km", "callback_data": "v1:ask:longest:18 km"}, {"text": "21 km", "callback_data": "v1:ask:longest:21 km"}, {"text": "25 km", "callback_data": "v1:ask:longest:25 km"}], [{"text": "\u2190 Back", "callback_data": "v1:back:longest"}]]}, "text": "Weekly distance: 60 km.\n\n<b>4 of 6</b> \u00b7 How far was your longest run of the last 30 days, for example <i>14 km</i> or <i>9 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:59.572759+00', '2026-11-27 06:10:02.424422+00', 1795759748, NULL, NULL);
INSERT INTO public.outbox VALUES (3, 1001, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1001, "message_id": 1795759696}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:03.008848+00', '2026-11-27 06:09:04.765474+00', 1795759696, NULL, NULL);
INSERT INTO public.outbox VALUES (4, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "5 km", "callback_data": "v1:ask:mile:5k"}, {"text": "10 km", "callback_data": "v1:ask:mile:10k"}, {"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\n<b>3 of 6</b> \u00b7 How fast did you run a mile lately, <i>6:10</i>, or another race, <i>5k 24:30</i>, <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:03.783708+00', '2026-11-27 06:09:05.935845+00', 1795759700, NULL, NULL);
INSERT INTO public.outbox VALUES (49, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "v1:undo:1795759749"}]]}, "text": "Logged: <b>8 km in 45:10 (5:39/km)</b>\nTomorrow: 4.5 km easy, 4 strides.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:10:06.18043+00', '2026-11-27 06:10:06.776114+00', 1795759750, NULL, NULL);
INSERT INTO public.outbox VALUES (6, 1001, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1001, "message_id": 1795759700}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:06.195544+00', '2026-11-27 06:09:08.480042+00', 1795759700, NULL, NULL);
INSERT INTO public.outbox VALUES (51, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "text": "At 2/10 that doesn''t get worse as you go: 20\u201330 min easy is OK. Stop if it passes 4 or changes your stride.\nI ask again tomorrow morning.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:10:10.868291+00', '2026-11-27 06:10:11.188651+00', 1795759753, NULL, NULL);
INSERT INTO public.outbox VALUES (9, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mon", "callback_data": "v1:days:x0"}, {"text": "Tue", "callback_data": "v1:days:x1"}, {"text": "Wed", "callback_data": "v1:days:x2"}, {"text": "Thu", "callback_data": "v1:days:x3"}], [{"text": "Fri", "callback_data": "v1:days:x4"}, {"text": "Sat", "callback_data": "v1:days:x5"}, {"text": "Sun", "callback_data": "v1:days:x6"}], [{"text": "Tue Thu Sun", "callback_data": "v1:ask:days:tue thu sun"}], [{"text": "Tue Thu Sat Sun", "callback_data": "v1:ask:days:tue thu sat sun"}], [{"text": "Tue Wed Thu Sat Sun", "callback_data": "v1:ask:days:tue wed thu sat sun"}], [{"text": "\u2190 Back", "callback_data": "v1:back:days"}]]}, "text": "Longest run: 12 km.\n\n<b>5 of 6</b> \u00b7 On which days do you run: <i>tue thu sat sun</i>, or just <i>4 days</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:10.115577+00', '2026-11-27 06:09:12.490321+00', 1795759706, NULL, NULL);
INSERT INTO public.outbox VALUES (10, 1001, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1001, "message_id": 1795759698}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:10.115577+00', '2026-11-27 06:09:13.800761+00', 1795759698, NULL, NULL);
INSERT INTO public.outbox VALUES (14, 1001, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1001, "message_id": 1795759708}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:16.517088+00', '2026-11-27 06:09:19.680935+00', 1795759708, NULL, NULL);
INSERT INTO public.outbox VALUES (18, 1001, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1001, "message_id": 1795759712}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:21.343616+00', '2026-11-27 06:09:25.407987+00', 1795759712, NULL, NULL);
INSERT INTO public.outbox VALUES (23, 1002, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1002, "message_id": 1795759718}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:27.896461+00', '2026-11-27 06:09:30.276076+00', 1795759718, NULL, NULL);
INSERT INTO public.outbox VALUES (29, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mon", "callback_data": "v1:days:x0"}, {"text": "Tue", "callback_data": "v1:days:x1"}, {"text": "Wed", "callback_data": "v1:days:x2"}, {"text": "Thu", "callback_data": "v1:days:x3"}], [{"text": "Fri", "callback_data": "v1:days:x4"}, {"text": "Sat", "callback_data": "v1:days:x5"}, {"text": "Sun", "callback_data": "v1:days:x6"}], [{"text": "Tue Thu Sun", "callback_data": "v1:ask:days:tue thu sun"}], [{"text": "Tue Thu Sat Sun", "callback_data": "v1:ask:days:tue thu sat sun"}], [{"text": "Tue Wed Thu Sat Sun", "callback_data": "v1:ask:days:tue wed thu sat sun"}], [{"text": "\u2190 Back", "callback_data": "v1:back:days"}]]}, "text": "Longest run: 12 km.\n\n<b>5 of 6</b> \u00b7 On which days do you run: <i>tue thu sat sun</i>, or just <i>4 days</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:36.964091+00', '2026-11-27 06:09:37.943984+00', 1795759728, NULL, NULL);
INSERT INTO public.outbox VALUES (5, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "15 km \u00b7 longest 5 km", "callback_data": "v1:ask:weekly:15 km; longest 5 km"}, {"text": "20 km \u00b7 longest 7 km", "callback_data": "v1:ask:weekly:20 km; longest 7 km"}], [{"text": "30 km \u00b7 longest 10 km", "callback_data": "v1:ask:weekly:30 km; longest 10 km"}, {"text": "40 km \u00b7 longest 14 km", "callback_data": "v1:ask:weekly:40 km; longest 14 km"}], [{"text": "50 km \u00b7 longest 18 km", "callback_data": "v1:ask:weekly:50 km; longest 18 km"}, {"text": "60 km \u00b7 longest 20 km", "callback_data": "v1:ask:weekly:60 km; longest 20 km"}], [{"text": "80 km \u00b7 longest 25 km", "callback_data": "v1:ask:weekly:80 km; longest 25 km"}, {"text": "100 km \u00b7 longest 30 km", "callback_data": "v1:ask:weekly:100 km; longest 30 km"}], [{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\n<b>4 of 6</b> \u00b7 How far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:06.195544+00', '2026-11-27 06:09:07.200534+00', 1795759702, NULL, NULL);
INSERT INTO public.outbox VALUES (7, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "5 km", "callback_data": "v1:ask:longest:5 km"}, {"text": "8 km", "callback_data": "v1:ask:longest:8 km"}, {"text": "10 km", "callback_data": "v1:ask:longest:10 km"}, {"text": "12 km", "callback_data": "v1:ask:longest:12 km"}], [{"text": "15 km", "callback_data": "v1:ask:longest:15 km"}, {"text": "18 km", "callback_data": "v1:ask:longest:18 km"}, {"text": "21 km", "callback_data": "v1:ask:longest:21 km"}, {"text": "25 km", "callback_data": "v1:ask:longest:25 km"}], [{"text": "\u2190 Back", "callback_data": "v1:back:longest"}]]}, "text": "Weekly distance: 60 km.\n\n<b>4 of 6</b> \u00b7 How far was your longest run of the last 30 days, for example <i>14 km</i> or <i>9 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:07.351628+00', '2026-11-27 06:09:09.858238+00', 1795759704, NULL, NULL);
INSERT INTO public.outbox VALUES (8, 1001, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1001, "message_id": 1795759702}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:07.351628+00', '2026-11-27 06:09:11.153114+00', 1795759702, NULL, NULL);
INSERT INTO public.outbox VALUES (11, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\ud83d\udccd Share my location", "callback_data": "v1:where"}], [{"text": "\u2190 Back", "callback_data": "v1:back:zone"}]]}, "text": "Running days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.\n\n<b>6 of 6</b> \u00b7 Where do you live: a city such as <i>Berlin</i>, or your shared location?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:12.727206+00', '2026-11-27 06:09:15.088404+00', 1795759708, NULL, NULL);
INSERT INTO public.outbox VALUES (12, 1001, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1001, "message_id": 1795759706}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:12.727206+00', '2026-11-27 06:09:17.008253+00', 1795759706, NULL, NULL);
INSERT INTO public.outbox VALUES (17, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Start", "callback_data": "v1:meeting:start", "style": "success"}, {"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}], [{"text": "Target", "callback_data": "v1:change:target"}, {"text": "Own plan", "callback_data": "v1:change:own_plan"}, {"text": "Morning message", "callback_data": "v1:change:push_time"}], [{"text": "My first one", "callback_data": "v1:ask:first_race:yes"}], [{"text": "My mile is older", "callback_data": "v1:change:mile_day"}], [{"text": "No fast workouts lately", "callback_data": "v1:ask:fast_runs:no"}]]}, "text": "Health: none of these.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>60 km</b>\nLongest run: <b>12 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nAge: <b>18\u201349</b>\nHealth: <b>none of these</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nShall we start?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:21.343616+00', '2026-11-27 06:09:24.060847+00', 1795759715, NULL, NULL);
INSERT INTO public.outbox VALUES (21, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Bea, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\n<b>1 of 6</b> \u00b7 Which race are you training for?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:27.211331+00', '2026-11-27 06:09:27.453688+00', 1795759718, NULL, NULL);
INSERT INTO public.outbox VALUES (26, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "15 km \u00b7 longest 5 km", "callback_data": "v1:ask:weekly:15 km; longest 5 km"}, {"text": "20 km \u00b7 longest 7 km", "callback_data": "v1:ask:weekly:20 km; longest 7 km"}], [{"text": "30 km \u00b7 longest 10 km", "callback_data": "v1:ask:weekly:30 km; longest 10 km"}, {"text": "40 km \u00b7 longest 14 km", "callback_data": "v1:ask:weekly:40 km; longest 14 km"}], [{"text": "50 km \u00b7 longest 18 km", "callback_data": "v1:ask:weekly:50 km; longest 18 km"}, {"text": "60 km \u00b7 longest 20 km", "callback_data": "v1:ask:weekly:60 km; longest 20 km"}], [{"text": "80 km \u00b7 longest 25 km", "callback_data": "v1:ask:weekly:80 km; longest 25 km"}, {"text": "100 km \u00b7 longest 30 km", "callback_data": "v1:ask:weekly:100 km; longest 30 km"}], [{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\n<b>4 of 6</b> \u00b7 How far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:32.052622+00', '2026-11-27 06:09:34.284723+00', 1795759724, NULL, NULL);
INSERT INTO public.outbox VALUES (30, 1002, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1002, "message_id": 1795759726}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:36.964091+00', '2026-11-27 06:09:39.348769+00', 1795759726, NULL, NULL);
INSERT INTO public.outbox VALUES (31, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\ud83d\udccd Share my location", "callback_data": "v1:where"}], [{"text": "\u2190 Back", "callback_data": "v1:back:zone"}]]}, "text": "Running days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.\n\n<b>6 of 6</b> \u00b7 Where do you live: a city such as <i>Berlin</i>, or your shared location?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:38.082477+00', '2026-11-27 06:09:40.693876+00', 1795759730, NULL, NULL);
INSERT INTO public.outbox VALUES (32, 1002, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1002, "message_id": 1795759724}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:38.082477+00', '2026-11-27 06:09:42.539496+00', 1795759724, NULL, NULL);
INSERT INTO public.outbox VALUES (13, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "16\u201317", "callback_data": "v1:ask:age:16-17"}, {"text": "18\u201349", "callback_data": "v1:ask:age:18-49"}], [{"text": "50\u201354", "callback_data": "v1:ask:age:50-54"}, {"text": "55\u201359", "callback_data": "v1:ask:age:55-59"}, {"text": "60\u201364", "callback_data": "v1:ask:age:60-64"}], [{"text": "65\u201369", "callback_data": "v1:ask:age:65-69"}, {"text": "70 or older", "callback_data": "v1:ask:age:70+"}], [{"text": "One of these", "callback_data": "v1:ask:health:yes"}, {"text": "None of these", "callback_data": "v1:ask:health:no"}], [{"text": "Start", "callback_data": "v1:meeting:start", "style": "success"}, {"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}], [{"text": "Target", "callback_data": "v1:change:target"}, {"text": "Own plan", "callback_data": "v1:change:own_plan"}, {"text": "Morning message", "callback_data": "v1:change:push_time"}], [{"text": "My first one", "callback_data": "v1:ask:first_race:yes"}], [{"text": "My mile is older", "callback_data": "v1:change:mile_day"}], [{"text": "No fast workouts lately", "callback_data": "v1:ask:fast_runs:no"}]]}, "text": "Time zone: UTC.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>60 km</b>\nLongest run: <b>12 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nUntil I know your age, and whether any of these applies, there is easy running only.\n\u00b7 a heart condition or high blood pressure\n\u00b7 chest pain, dizziness or fainting\n\u00b7 a long-term illness, or medicine for one\n\u00b7 a bone, joint or muscle problem that running could worsen\n\u00b7 pregnancy, or exercise only under medical supervision\n\nShall we start?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:16.517088+00', '2026-11-27 06:09:18.40873+00', 1795759710, NULL, NULL);
INSERT INTO public.outbox VALUES (39, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"keyboard": [[{"text": "Today"}, {"text": "Week"}, {"text": "Log"}]], "is_persistent": true, "resize_keyboard": true, "input_field_placeholder": "8k 45:10 \u00b7 94 93 95 92"}, "text": "Here we go, Bea.\n\n<b>Week 1: Base</b>\n<b>\u25ab\ufe0f Fri 27 Nov: Easy run, 9 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 4.5 km, 4 strides\n\u25ab\ufe0f Sun 29 Nov: Long run, 12 km\nPlanned: 25.5 km.\n\n<b>The way to race day</b>\n<b>\u25b8 Base, 5 weeks from Fri 27 Nov: easy running with strides and hills</b>\n\u25b9 Mile block, 7 weeks from Mon 28 Dec: one workout a week at mile pace\n\u25b9 Race-specific, 8 weeks from Mon 15 Feb: the work your race asks for\n\u25b9 Taper, 3 weeks from Mon 12 Apr: less running, the same speed\n\u25b9 Recovery, 4 weeks from Mon 3 May: easy days after the race\n\ud83c\udfc1 Marathon: Friday 30 April 2027\n\nOn running days the workout comes at 06:30, from Fri 27 Nov on.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:49.853838+00', '2026-11-27 06:09:53.308622+00', 1795759738, NULL, NULL);
INSERT INTO public.outbox VALUES (15, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "One of these", "callback_data": "v1:ask:health:yes"}, {"text": "None of these", "callback_data": "v1:ask:health:no"}], [{"text": "Start", "callback_data": "v1:meeting:start", "style": "success"}, {"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}], [{"text": "Target", "callback_data": "v1:change:target"}, {"text": "Own plan", "callback_data": "v1:change:own_plan"}, {"text": "Morning message", "callback_data": "v1:change:push_time"}], [{"text": "My first one", "callback_data": "v1:ask:first_race:yes"}], [{"text": "My mile is older", "callback_data": "v1:change:mile_day"}], [{"text": "No fast workouts lately", "callback_data": "v1:ask:fast_runs:no"}]]}, "text": "Age: 18\u201349.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>60 km</b>\nLongest run: <b>12 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nAge: <b>18\u201349</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nUntil I know your age, and whether any of these applies, there is easy running only.\n\u00b7 a heart condition or high blood pressure\n\u00b7 chest pain, dizziness or fainting\n\u00b7 a long-term illness, or medicine for one\n\u00b7 a bone, joint or muscle problem that running could worsen\n\u00b7 pregnancy, or exercise only under medical supervision\n\nShall we start?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:18.795072+00', '2026-11-27 06:09:20.98899+00', 1795759712, NULL, NULL);
INSERT INTO public.outbox VALUES (16, 1001, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1001, "message_id": 1795759710}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:18.795072+00', '2026-11-27 06:09:22.585957+00', 1795759710, NULL, NULL);
INSERT INTO public.outbox VALUES (40, 1002, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1002, "message_id": 1795759730}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:49.853838+00', '2026-11-27 06:09:54.620426+00', 1795759730, NULL, NULL);
INSERT INTO public.outbox VALUES (19, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"keyboard": [[{"text": "Today"}, {"text": "Week"}, {"text": "Log"}]], "is_persistent": true, "resize_keyboard": true, "input_field_placeholder": "8k 45:10 \u00b7 94 93 95 92"}, "text": "Here we go, Ada.\n\n<b>Week 1: Base</b>\n<b>\u25ab\ufe0f Fri 27 Nov: Easy run, 9 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 4.5 km, 4 strides\n\u25ab\ufe0f Sun 29 Nov: Long run, 12 km\nPlanned: 25.5 km.\n\n<b>The way to race day</b>\n<b>\u25b8 Base, 5 weeks from Fri 27 Nov: easy running with strides and hills</b>\n\u25b9 Mile block, 7 weeks from Mon 28 Dec: one workout a week at mile pace\n\u25b9 Race-specific, 8 weeks from Mon 15 Feb: the work your race asks for\n\u25b9 Taper, 3 weeks from Mon 12 Apr: less running, the same speed\n\u25b9 Recovery, 4 weeks from Mon 3 May: easy days after the race\n\ud83c\udfc1 Marathon: Friday 30 April 2027\n\nOn running days the workout comes at 06:30, from Fri 27 Nov on.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:23.784779+00', '2026-11-27 06:09:26.772258+00', 1795759716, NULL, NULL);
INSERT INTO public.outbox VALUES (52, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "text": "Paused: no morning messages until /resume. After a break the plan takes you back gently.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:10:11.520426+00', '2026-11-27 06:10:12.03307+00', 1795759755, NULL, NULL);
INSERT INTO public.outbox VALUES (20, 1001, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1001, "message_id": 1795759704}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:23.784779+00', '2026-11-27 06:09:28.191627+00', 1795759704, NULL, NULL);
INSERT INTO public.outbox VALUES (54, 1001, 1, 'waiting', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "text": "<b>Your paces</b>, from a mile in 6:10\nReps at mile pace: 200 m in 46 s, 400 m in 1:32\nStrides build up to 4:12/km, your 5K pace\nEasy and long runs: 5:23\u20135:56/km\nThreshold: 4:29/km\nMarathon: 4:46/km\n\nMarathon: between 3:20:59 and 3:34:26, if you also train for it.\nMile pace is 56 s per km faster than that race: the easier mile pace gets, the easier race pace feels.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:10:12.695459+00', NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES (24, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "5 km", "callback_data": "v1:ask:mile:5k"}, {"text": "10 km", "callback_data": "v1:ask:mile:10k"}, {"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\n<b>3 of 6</b> \u00b7 How fast did you run a mile lately, <i>6:10</i>, or another race, <i>5k 24:30</i>, <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:29.1755+00', '2026-11-27 06:09:31.764284+00', 1795759722, NULL, NULL);
INSERT INTO public.outbox VALUES (25, 1002, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1002, "message_id": 1795759720}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:29.1755+00', '2026-11-27 06:09:33.007589+00', 1795759720, NULL, NULL);
INSERT INTO public.outbox VALUES (27, 1002, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1002, "message_id": 1795759722}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:32.052622+00', '2026-11-27 06:09:35.47567+00', 1795759722, NULL, NULL);
INSERT INTO public.outbox VALUES (22, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Nov", "callback_data": "v1:month:2026-11-01"}, {"text": "Dec", "callback_data": "v1:month:2026-12-01"}, {"text": "Jan 27", "callback_data": "v1:month:2027-01-01"}, {"text": "Feb 27", "callback_data": "v1:month:2027-02-01"}], [{"text": "Mar 27", "callback_data": "v1:month:2027-03-01"}, {"text": "Apr 27", "callback_data": "v1:month:2027-04-01"}, {"text": "May 27", "callback_data": "v1:month:2027-05-01"}, {"text": "Jun 27", "callback_data": "v1:month:2027-06-01"}], [{"text": "Jul 27", "callback_data": "v1:month:2027-07-01"}, {"text": "Aug 27", "callback_data": "v1:month:2027-08-01"}, {"text": "Sep 27", "callback_data": "v1:month:2027-09-01"}, {"text": "Oct 27", "callback_data": "v1:month:2027-10-01"}], [{"text": "Don''t know yet", "callback_data": "v1:ask:race_day:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\n<b>2 of 6</b> \u00b7 When is it: a date such as <i>26 April</i>, <i>in 14 weeks</i>, a month, or a tap?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:27.896461+00', '2026-11-27 06:09:28.880245+00', 1795759720, NULL, NULL);
INSERT INTO public.outbox VALUES (37, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Start", "callback_data": "v1:meeting:start", "style": "success"}, {"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}], [{"text": "Target", "callback_data": "v1:change:target"}, {"text": "Own plan", "callback_data": "v1:change:own_plan"}, {"text": "Morning message", "callback_data": "v1:change:push_time"}], [{"text": "My first one", "callback_data": "v1:ask:first_race:yes"}], [{"text": "My mile is older", "callback_data": "v1:change:mile_day"}], [{"text": "No fast workouts lately", "callback_data": "v1:ask:fast_runs:no"}]]}, "text": "Health: none of these.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>60 km</b>\nLongest run: <b>12 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nAge: <b>18\u201349</b>\nHealth: <b>none of these</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nShall we start?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:47.559654+00', '2026-11-27 06:09:50.243866+00', 1795759737, NULL, NULL);
INSERT INTO public.outbox VALUES (42, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Nov", "callback_data": "v1:month:2026-11-01"}, {"text": "Dec", "callback_data": "v1:month:2026-12-01"}, {"text": "Jan 27", "callback_data": "v1:month:2027-01-01"}, {"text": "Feb 27", "callback_data": "v1:month:2027-02-01"}], [{"text": "Mar 27", "callback_data": "v1:month:2027-03-01"}, {"text": "Apr 27", "callback_data": "v1:month:2027-04-01"}, {"text": "May 27", "callback_data": "v1:month:2027-05-01"}, {"text": "Jun 27", "callback_data": "v1:month:2027-06-01"}], [{"text": "Jul 27", "callback_data": "v1:month:2027-07-01"}, {"text": "Aug 27", "callback_data": "v1:month:2027-08-01"}, {"text": "Sep 27", "callback_data": "v1:month:2027-09-01"}, {"text": "Oct 27", "callback_data": "v1:month:2027-10-01"}], [{"text": "Don''t know yet", "callback_data": "v1:ask:race_day:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\n<b>2 of 6</b> \u00b7 When is it: a date such as <i>26 April</i>, <i>in 14 weeks</i>, a month, or a tap?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:54.191552+00', '2026-11-27 06:09:55.268318+00', 1795759742, NULL, NULL);
INSERT INTO public.outbox VALUES (43, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "5 km", "callback_data": "v1:ask:mile:5k"}, {"text": "10 km", "callback_data": "v1:ask:mile:10k"}, {"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\n<b>3 of 6</b> \u00b7 How fast did you run a mile lately, <i>6:10</i>, or another race, <i>5k 24:30</i>, <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:55.635815+00', '2026-11-27 06:09:56.590607+00', 1795759744, NULL, NULL);
INSERT INTO public.outbox VALUES (44, 1003, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1003, "message_id": 1795759742}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:55.635815+00', '2026-11-27 06:09:57.803862+00', 1795759742, NULL, NULL);
INSERT INTO public.outbox VALUES (53, 1001, 1, 'sending', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"keyboard": [[{"text": "Today"}, {"text": "Week"}, {"text": "Log"}]], "is_persistent": true, "resize_keyboard": true, "input_field_placeholder": "8k 45:10 \u00b7 94 93 95 92"}, "text": "<b>Week 1: Base</b>\n<b>\u2705 Fri 27 Nov: Easy run, 9 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 6 km\n\u25ab\ufe0f Sun 29 Nov: Easy run, 6 km\n8 km of 21 km run so far.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, '28f99704-d7f9-4ae3-a69e-4e029f9f7d53', '2026-11-27 06:10:42.719938+00', '2026-11-27 06:10:12.475364+00', NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES (34, 1002, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1002, "message_id": 1795759728}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:40.899388+00', '2026-11-27 06:09:45.308504+00', 1795759728, NULL, NULL);
INSERT INTO public.outbox VALUES (28, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "5 km", "callback_data": "v1:ask:longest:5 km"}, {"text": "8 km", "callback_data": "v1:ask:longest:8 km"}, {"text": "10 km", "callback_data": "v1:ask:longest:10 km"}, {"text": "12 km", "callback_data": "v1:ask:longest:12 km"}], [{"text": "15 km", "callback_data": "v1:ask:longest:15 km"}, {"text": "18 km", "callback_data": "v1:ask:longest:18 km"}, {"text": "21 km", "callback_data": "v1:ask:longest:21 km"}, {"text": "25 km", "callback_data": "v1:ask:longest:25 km"}], [{"text": "\u2190 Back", "callback_data": "v1:back:longest"}]]}, "text": "Weekly distance: 60 km.\n\n<b>4 of 6</b> \u00b7 How far was your longest run of the last 30 days, for example <i>14 km</i> or <i>9 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:34.445985+00', '2026-11-27 06:09:36.675729+00', 1795759726, NULL, NULL);
INSERT INTO public.outbox VALUES (33, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "16\u201317", "callback_data": "v1:ask:age:16-17"}, {"text": "18\u201349", "callback_data": "v1:ask:age:18-49"}], [{"text": "50\u201354", "callback_data": "v1:ask:age:50-54"}, {"text": "55\u201359", "callback_data": "v1:ask:age:55-59"}, {"text": "60\u201364", "callback_data": "v1:ask:age:60-64"}], [{"text": "65\u201369", "callback_data": "v1:ask:age:65-69"}, {"text": "70 or older", "callback_data": "v1:ask:age:70+"}], [{"text": "One of these", "callback_data": "v1:ask:health:yes"}, {"text": "None of these", "callback_data": "v1:ask:health:no"}], [{"text": "Start", "callback_data": "v1:meeting:start", "style": "success"}, {"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}], [{"text": "Target", "callback_data": "v1:change:target"}, {"text": "Own plan", "callback_data": "v1:change:own_plan"}, {"text": "Morning message", "callback_data": "v1:change:push_time"}], [{"text": "My first one", "callback_data": "v1:ask:first_race:yes"}], [{"text": "My mile is older", "callback_data": "v1:change:mile_day"}], [{"text": "No fast workouts lately", "callback_data": "v1:ask:fast_runs:no"}]]}, "text": "Time zone: UTC.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>60 km</b>\nLongest run: <b>12 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nUntil I know your age, and whether any of these applies, there is easy running only.\n\u00b7 a heart condition or high blood pressure\n\u00b7 chest pain, dizziness or fainting\n\u00b7 a long-term illness, or medicine for one\n\u00b7 a bone, joint or muscle problem that running could worsen\n\u00b7 pregnancy, or exercise only under medical supervision\n\nShall we start?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:40.899388+00', '2026-11-27 06:09:44.003573+00', 1795759732, NULL, NULL);
INSERT INTO public.outbox VALUES (41, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Cleo, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\n<b>1 of 6</b> \u00b7 Which race are you training for?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:53.488145+00', '2026-11-27 06:09:54.003959+00', 1795759740, NULL, NULL);
INSERT INTO public.outbox VALUES (45, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "15 km \u00b7 longest 5 km", "callback_data": "v1:ask:weekly:15 km; longest 5 km"}, {"text": "20 km \u00b7 longest 7 km", "callback_data": "v1:ask:weekly:20 km; longest 7 km"}], [{"text": "30 km \u00b7 longest 10 km", "callback_data": "v1:ask:weekly:30 km; longest 10 km"}, {"text": "40 km \u00b7 longest 14 km", "callback_data": "v1:ask:weekly:40 km; longest 14 km"}], [{"text": "50 km \u00b7 longest 18 km", "callback_data": "v1:ask:weekly:50 km; longest 18 km"}, {"text": "60 km \u00b7 longest 20 km", "callback_data": "v1:ask:weekly:60 km; longest 20 km"}], [{"text": "80 km \u00b7 longest 25 km", "callback_data": "v1:ask:weekly:80 km; longest 25 km"}, {"text": "100 km \u00b7 longest 30 km", "callback_data": "v1:ask:weekly:100 km; longest 30 km"}], [{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\n<b>4 of 6</b> \u00b7 How far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:56.803363+00', '2026-11-27 06:09:59.272828+00', 1795759746, NULL, NULL);
INSERT INTO public.outbox VALUES (46, 1003, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1003, "message_id": 1795759740}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:56.803363+00', '2026-11-27 06:10:00.984582+00', 1795759740, NULL, NULL);
INSERT INTO public.outbox VALUES (48, 1003, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1003, "message_id": 1795759746}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:59.572759+00', '2026-11-27 06:10:06.660449+00', 1795759746, NULL, NULL);
INSERT INTO public.outbox VALUES (35, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "One of these", "callback_data": "v1:ask:health:yes"}, {"text": "None of these", "callback_data": "v1:ask:health:no"}], [{"text": "Start", "callback_data": "v1:meeting:start", "style": "success"}, {"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}], [{"text": "Target", "callback_data": "v1:change:target"}, {"text": "Own plan", "callback_data": "v1:change:own_plan"}, {"text": "Morning message", "callback_data": "v1:change:push_time"}], [{"text": "My first one", "callback_data": "v1:ask:first_race:yes"}], [{"text": "My mile is older", "callback_data": "v1:change:mile_day"}], [{"text": "No fast workouts lately", "callback_data": "v1:ask:fast_runs:no"}]]}, "text": "Age: 18\u201349.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>60 km</b>\nLongest run: <b>12 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nAge: <b>18\u201349</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nUntil I know your age, and whether any of these applies, there is easy running only.\n\u00b7 a heart condition or high blood pressure\n\u00b7 chest pain, dizziness or fainting\n\u00b7 a long-term illness, or medicine for one\n\u00b7 a bone, joint or muscle problem that running could worsen\n\u00b7 pregnancy, or exercise only under medical supervision\n\nShall we start?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:44.256331+00', '2026-11-27 06:09:46.956286+00', 1795759734, NULL, NULL);
INSERT INTO public.outbox VALUES (36, 1002, 1, 'sent', 'editMessageReplyMarkup', '{"chat_id": 1002, "message_id": 1795759732}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:09:44.256331+00', '2026-11-27 06:09:48.408732+00', 1795759732, NULL, NULL);
INSERT INTO public.outbox VALUES (50, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "v1:undo:1795759749"}]]}, "text": "Corrected: <b>8 km in 44:10 (5:31/km)</b>\nTomorrow: 4.5 km easy, 4 strides.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:10:07.235777+00', '2026-11-27 06:10:08.133637+00', 1795759751, NULL, NULL);
INSERT INTO public.reports VALUES (1, 1001, 1795759749, '2026-11-27 06:10:02+00', false, false);
INSERT INTO public.reports VALUES (2, 1001, 1795759749, '2026-11-27 06:10:02+00', true, false);
INSERT INTO public.results VALUES (1, 1001, 1, '2026-11-27', 'run', '{"kind": "run", "distance": {"metres": 8000.0}, "duration": {"seconds": 2710.0}, "reps": null, "rep_distance": null, "rep_distances": [], "rep_duration": null, "splits": [], "mean_split": null, "recovery": null, "strides": null, "hills": null, "rpe": null, "heart_rate": null, "reason": null, "pain_location": null, "pain": null, "flags": ["easy"], "started_at": null}');
INSERT INTO public.results VALUES (2, 1001, 2, '2026-11-27', 'run', '{"kind": "run", "distance": {"metres": 8000.0}, "duration": {"seconds": 2650.0}, "reps": null, "rep_distance": null, "rep_distances": [], "rep_duration": null, "splits": [], "mean_split": null, "recovery": null, "strides": null, "hills": null, "rpe": null, "heart_rate": null, "reason": null, "pain_location": null, "pain": null, "flags": ["easy"], "started_at": null}');
INSERT INTO public.runners VALUES (1002, 'Bea', 'en', 'km', 'UTC', '06:30:00', '{"goal_race": {"goal": "marathon", "day": "2027-04-30", "target": null, "name": null}, "weekly_distance": {"metres": 60000.0}, "longest_run": {"metres": 12000.0}, "days": [0, 1, 2, 3, 4, 5, 6], "age": "18-49", "health": "nothing applies", "is_new": false, "own_plan": null, "tune_ups": [], "trial_asked": null, "weeks_off": 0, "usual_distance": null, "usual_longest": null, "is_first_race": false, "all_the_same": false, "told_distance": null, "years": null, "easy_pace": {"seconds_per_km": 339.2110882370341}, "units": "km", "told": [], "had_fast_runs": true, "biggest_week": null}', '2026-11-27', 'paused', NULL, NULL, NULL, '2026-11-29', NULL, '2026-11-27', '19:00:00', '2026-11-29', '2026-11-29 19:00:00+00');
INSERT INTO public.runners VALUES (1001, 'Ada', 'en', 'km', 'UTC', '06:30:00', '{"goal_race": {"goal": "marathon", "day": "2027-04-30", "target": null, "name": null}, "weekly_distance": {"metres": 60000.0}, "longest_run": {"metres": 12000.0}, "days": [0, 1, 2, 3, 4, 5, 6], "age": "18-49", "health": "nothing applies", "is_new": false, "own_plan": null, "tune_ups": [], "trial_asked": null, "weeks_off": 0, "usual_distance": null, "usual_longest": null, "is_first_race": false, "all_the_same": false, "told_distance": null, "years": null, "easy_pace": {"seconds_per_km": 339.2110882370341}, "units": "km", "told": [], "had_fast_runs": true, "biggest_week": null}', '2026-11-27', 'active', NULL, '2026-11-27', '2026-11-27 06:30:00+00', '2026-11-29', NULL, '2026-11-27', '19:00:00', '2026-11-29', '2026-11-29 19:00:00+00');
INSERT INTO public.setbacks VALUES (1, 1001, 'pain', '2026-11-27', NULL, 2, 'knee');
INSERT INTO public.setbacks VALUES (2, 1002, 'pause', '2026-11-27', NULL, NULL, NULL);
INSERT INTO public.workouts VALUES (1002, '2026-11-27', 'easy', 'planned', '{"kind": "easy", "distance": {"metres": 9000.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "touch": null, "why": ["medium-long", "easy-run", "base"]}');
INSERT INTO public.workouts VALUES (1002, '2026-11-28', 'easy', 'planned', '{"kind": "easy", "distance": {"metres": 4500.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 4, "stride_pace": {"seconds_per_km": 252.39713350573916}, "hills": 0, "touch": null, "why": ["strides", "easy-run", "base"]}');
INSERT INTO public.workouts VALUES (1002, '2026-11-29', 'long', 'planned', '{"kind": "long", "distance": {"metres": 12000.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "touch": null, "why": ["long-run", "base"]}');
INSERT INTO public.workouts VALUES (1001, '2026-11-27', 'easy', 'done', '{"kind": "easy", "distance": {"metres": 9000.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "touch": null, "why": ["medium-long", "easy-run", "base"]}');
INSERT INTO public.workouts VALUES (1001, '2026-11-28', 'easy', 'planned', '{"kind": "easy", "distance": {"metres": 6000.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "touch": null, "why": ["pain-easy", "easy-run", "base"]}');
INSERT INTO public.workouts VALUES (1001, '2026-11-29', 'easy', 'planned', '{"kind": "easy", "distance": {"metres": 6000.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "touch": null, "why": ["pain-easy", "easy-run", "base"]}');
SELECT pg_catalog.setval('public.arrivals_id_seq', 1, false);
SELECT pg_catalog.setval('public.broadcasts_id_seq', 1, false);
SELECT pg_catalog.setval('public.changes_id_seq', 2, true);
SELECT pg_catalog.setval('public.inbox_seq_seq', 34, true);
SELECT pg_catalog.setval('public.marks_id_seq', 2, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 54, true);
SELECT pg_catalog.setval('public.reports_id_seq', 2, true);
SELECT pg_catalog.setval('public.results_id_seq', 2, true);
SELECT pg_catalog.setval('public.setbacks_id_seq', 2, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.arrivals
    ADD CONSTRAINT pk_arrivals PRIMARY KEY (id);
ALTER TABLE ONLY public.broadcasts
    ADD CONSTRAINT pk_broadcasts PRIMARY KEY (id);
ALTER TABLE ONLY public.budget
    ADD CONSTRAINT pk_budget PRIMARY KEY (id);
ALTER TABLE ONLY public.calendars
    ADD CONSTRAINT pk_calendars PRIMARY KEY (runner_id);
ALTER TABLE ONLY public.changes
    ADD CONSTRAINT pk_changes PRIMARY KEY (id);
ALTER TABLE ONLY public.connections
    ADD CONSTRAINT pk_connections PRIMARY KEY (runner_id);
ALTER TABLE ONLY public.conversations
    ADD CONSTRAINT pk_conversations PRIMARY KEY (runner_id, name);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT pk_deliveries PRIMARY KEY (runner_id, kind, day);
ALTER TABLE ONLY public.guests
    ADD CONSTRAINT pk_guests PRIMARY KEY (runner_id);
ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT pk_inbox PRIMARY KEY (seq);
ALTER TABLE ONLY public.invitations
    ADD CONSTRAINT pk_invitations PRIMARY KEY (code);
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
ALTER TABLE ONLY public.sayings
    ADD CONSTRAINT pk_sayings PRIMARY KEY (runner_id);
ALTER TABLE ONLY public.setbacks
    ADD CONSTRAINT pk_setbacks PRIMARY KEY (id);
ALTER TABLE ONLY public.workouts
    ADD CONSTRAINT pk_workouts PRIMARY KEY (runner_id, day);
ALTER TABLE ONLY public.arrivals
    ADD CONSTRAINT uq_arrivals_runner_id_activity UNIQUE (runner_id, activity);
ALTER TABLE ONLY public.calendars
    ADD CONSTRAINT uq_calendars_token UNIQUE (token);
ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT uq_inbox_update_id UNIQUE (update_id);
CREATE INDEX ix_changes_runner_id ON public.changes USING btree (runner_id);
CREATE INDEX ix_connections_in_at ON public.connections USING btree (in_at);
CREATE INDEX ix_connections_out_at ON public.connections USING btree (out_at);
CREATE INDEX ix_conversations_expires_at ON public.conversations USING btree (expires_at);
CREATE INDEX ix_deliveries_queued_at ON public.deliveries USING btree (queued_at);
CREATE INDEX ix_guests_code ON public.guests USING btree (code);
CREATE INDEX ix_inbox_done ON public.inbox USING btree (handled_at) WHERE ((state)::text = 'done'::text);
CREATE INDEX ix_inbox_line ON public.inbox USING btree (seq) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_inbox_sender_id ON public.inbox USING btree (sender_id);
CREATE INDEX ix_inbox_set_aside ON public.inbox USING btree (handled_at) WHERE ((state)::text = 'dead'::text);
CREATE INDEX ix_inbox_waiting ON public.inbox USING btree (sender_id, seq) WHERE ((state)::text = 'waiting'::text);
CREATE INDEX ix_marks_runner_id_day ON public.marks USING btree (runner_id, day);
CREATE INDEX ix_outbox_broadcast_id_chat_id ON public.outbox USING btree (broadcast_id, chat_id) WHERE (broadcast_id IS NOT NULL);
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
CREATE INDEX ix_runners_looks ON public.runners USING btree (next_look_at) WHERE ((next_look_at IS NOT NULL) AND (gone_at IS NULL) AND ((status)::text = 'active'::text));
CREATE INDEX ix_runners_weeks_to_make ON public.runners USING btree (next_push_at) WHERE (((planned_until IS NULL) OR (planned_until < next_push_day)) AND (gone_at IS NULL) AND ((status)::text = 'active'::text));
CREATE INDEX ix_setbacks_runner_id_started ON public.setbacks USING btree (runner_id, started);
ALTER TABLE ONLY public.arrivals
    ADD CONSTRAINT fk_arrivals_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.calendars
    ADD CONSTRAINT fk_calendars_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.changes
    ADD CONSTRAINT fk_changes_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.connections
    ADD CONSTRAINT fk_connections_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.marks
    ADD CONSTRAINT fk_marks_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.reports
    ADD CONSTRAINT fk_reports_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.results
    ADD CONSTRAINT fk_results_report_id FOREIGN KEY (report_id) REFERENCES public.reports(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.results
    ADD CONSTRAINT fk_results_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.sayings
    ADD CONSTRAINT fk_sayings_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.setbacks
    ADD CONSTRAINT fk_setbacks_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.workouts
    ADD CONSTRAINT fk_workouts_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
