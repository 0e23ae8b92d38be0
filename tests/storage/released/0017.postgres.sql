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
ALTER TABLE ONLY public.changes ALTER COLUMN id SET DEFAULT nextval('public.changes_id_seq'::regclass);
ALTER TABLE ONLY public.inbox ALTER COLUMN seq SET DEFAULT nextval('public.inbox_seq_seq'::regclass);
ALTER TABLE ONLY public.marks ALTER COLUMN id SET DEFAULT nextval('public.marks_id_seq'::regclass);
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
ALTER TABLE ONLY public.reports ALTER COLUMN id SET DEFAULT nextval('public.reports_id_seq'::regclass);
ALTER TABLE ONLY public.results ALTER COLUMN id SET DEFAULT nextval('public.results_id_seq'::regclass);
ALTER TABLE ONLY public.setbacks ALTER COLUMN id SET DEFAULT nextval('public.setbacks_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES ('0017');
INSERT INTO public.budget VALUES (1, '2026-11-27 06:00:34.178976+00', NULL, NULL);
INSERT INTO public.changes VALUES (1, 1001, '2026-11-27 06:00:31.907825+00', '2026-11-27', 'pain-easy', 'held back for pain');
INSERT INTO public.changes VALUES (2, 1002, '2026-11-27 06:00:33.0382+00', '2026-11-27', 'paused', 'paused by the runner');
INSERT INTO public.conversations VALUES (1003, 'meeting', 'weekly', '{"answers": {"answered": ["target", "goal", "mile", "race_day"], "goal": "marathon", "race_name": null, "race_day": "2027-04-30", "target": null, "mark_distance": {"metres": 1609.344}, "mark_duration": {"seconds": 370.0}, "units": null, "weekly": null, "is_new": false, "longest": null, "days": [], "is_companion": false, "hard_days": [], "long_day": null, "zone": null, "place": null, "push_time": null, "push_until": null, "age": null, "health": null, "language": "en", "mark_day": null, "weeks_off": 0, "usual_weekly": null, "usual_longest": null, "is_first_race": false, "all_the_same": false, "speed_day": null, "medium_long_day": null, "has_race_pace": false}, "is_settings": false, "choices": [], "at": "2026-11-27T06:00:27.760914+00:00"}', '2026-12-04 06:00:27.760914+00');
INSERT INTO public.inbox VALUES (1, 1795759175, 1001, '{"update_id": 1795759175, "message": {"message_id": 1795759175, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759191, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 05:59:51.725306+00', '2026-11-27 05:59:53.061916+00', NULL);
INSERT INTO public.inbox VALUES (2, 1795759176, 1001, '{"update_id": 1795759176, "message": {"message_id": 1795759177, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759193, "text": "marathon"}}', 'done', 0, NULL, '2026-11-27 05:59:53.503352+00', '2026-11-27 05:59:54.294263+00', NULL);
INSERT INTO public.inbox VALUES (3, 1795759177, 1001, '{"update_id": 1795759177, "message": {"message_id": 1795759179, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759194, "text": "in 22 weeks"}}', 'done', 0, NULL, '2026-11-27 05:59:54.675802+00', '2026-11-27 05:59:54.863307+00', NULL);
INSERT INTO public.inbox VALUES (4, 1795759178, 1001, '{"update_id": 1795759178, "message": {"message_id": 1795759181, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759195, "text": "none"}}', 'done', 0, NULL, '2026-11-27 05:59:55.909591+00', '2026-11-27 05:59:56.08237+00', NULL);
INSERT INTO public.inbox VALUES (5, 1795759179, 1001, '{"update_id": 1795759179, "message": {"message_id": 1795759183, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759197, "text": "6:10"}}', 'done', 0, NULL, '2026-11-27 05:59:57.075023+00', '2026-11-27 05:59:57.170964+00', NULL);
INSERT INTO public.inbox VALUES (6, 1795759180, 1001, '{"update_id": 1795759180, "message": {"message_id": 1795759185, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759198, "text": "40 km"}}', 'done', 0, NULL, '2026-11-27 05:59:58.274682+00', '2026-11-27 05:59:58.440422+00', NULL);
INSERT INTO public.inbox VALUES (7, 1795759181, 1001, '{"update_id": 1795759181, "message": {"message_id": 1795759187, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759199, "text": "16 km"}}', 'done', 0, NULL, '2026-11-27 05:59:59.480297+00', '2026-11-27 05:59:59.612042+00', NULL);
INSERT INTO public.inbox VALUES (8, 1795759182, 1001, '{"update_id": 1795759182, "message": {"message_id": 1795759189, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759200, "text": "every day"}}', 'done', 0, NULL, '2026-11-27 06:00:00.603816+00', '2026-11-27 06:00:00.683962+00', NULL);
INSERT INTO public.inbox VALUES (9, 1795759183, 1001, '{"update_id": 1795759183, "message": {"message_id": 1795759191, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759201, "text": "no"}}', 'done', 0, NULL, '2026-11-27 06:00:01.838611+00', '2026-11-27 06:00:01.999253+00', NULL);
INSERT INTO public.inbox VALUES (10, 1795759184, 1001, '{"update_id": 1795759184, "message": {"message_id": 1795759193, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759203, "text": "UTC"}}', 'done', 0, NULL, '2026-11-27 06:00:03.04723+00', '2026-11-27 06:00:03.554988+00', NULL);
INSERT INTO public.inbox VALUES (11, 1795759185, 1001, '{"update_id": 1795759185, "message": {"message_id": 1795759195, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759204, "text": "6:30"}}', 'done', 0, NULL, '2026-11-27 06:00:04.187981+00', '2026-11-27 06:00:04.340326+00', NULL);
INSERT INTO public.inbox VALUES (12, 1795759186, 1001, '{"update_id": 1795759186, "message": {"message_id": 1795759197, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759205, "text": "34"}}', 'done', 0, NULL, '2026-11-27 06:00:05.319836+00', '2026-11-27 06:00:05.44532+00', NULL);
INSERT INTO public.inbox VALUES (13, 1795759187, 1001, '{"update_id": 1795759187, "message": {"message_id": 1795759199, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759206, "text": "no"}}', 'done', 0, NULL, '2026-11-27 06:00:06.525118+00', '2026-11-27 06:00:06.711086+00', NULL);
INSERT INTO public.inbox VALUES (14, 1795759188, 1001, '{"update_id": 1795759188, "message": {"message_id": 1795759201, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759207, "text": "yes"}}', 'done', 0, NULL, '2026-11-27 06:00:07.717103+00', '2026-11-27 06:00:08.32334+00', NULL);
INSERT INTO public.inbox VALUES (15, 1795759189, 1002, '{"update_id": 1795759189, "message": {"message_id": 1795759203, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759208, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:00:08.84322+00', '2026-11-27 06:00:08.879673+00', NULL);
INSERT INTO public.inbox VALUES (16, 1795759190, 1002, '{"update_id": 1795759190, "message": {"message_id": 1795759205, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759208, "text": "marathon"}}', 'done', 0, NULL, '2026-11-27 06:00:08.915992+00', '2026-11-27 06:00:08.985151+00', NULL);
INSERT INTO public.inbox VALUES (17, 1795759191, 1002, '{"update_id": 1795759191, "message": {"message_id": 1795759207, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759210, "text": "in 22 weeks"}}', 'done', 0, NULL, '2026-11-27 06:00:10.095316+00', '2026-11-27 06:00:10.276424+00', NULL);
INSERT INTO public.inbox VALUES (18, 1795759192, 1002, '{"update_id": 1795759192, "message": {"message_id": 1795759209, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759211, "text": "none"}}', 'done', 0, NULL, '2026-11-27 06:00:11.277977+00', '2026-11-27 06:00:11.461011+00', NULL);
INSERT INTO public.inbox VALUES (19, 1795759193, 1002, '{"update_id": 1795759193, "message": {"message_id": 1795759211, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759212, "text": "6:10"}}', 'done', 0, NULL, '2026-11-27 06:00:12.395576+00', '2026-11-27 06:00:12.528139+00', NULL);
INSERT INTO public.inbox VALUES (20, 1795759194, 1002, '{"update_id": 1795759194, "message": {"message_id": 1795759213, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759213, "text": "40 km"}}', 'done', 0, NULL, '2026-11-27 06:00:13.516285+00', '2026-11-27 06:00:13.651108+00', NULL);
INSERT INTO public.inbox VALUES (21, 1795759195, 1002, '{"update_id": 1795759195, "message": {"message_id": 1795759215, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759214, "text": "16 km"}}', 'done', 0, NULL, '2026-11-27 06:00:14.665531+00', '2026-11-27 06:00:14.779515+00', NULL);
INSERT INTO public.inbox VALUES (22, 1795759196, 1002, '{"update_id": 1795759196, "message": {"message_id": 1795759217, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759215, "text": "every day"}}', 'done', 0, NULL, '2026-11-27 06:00:15.901997+00', '2026-11-27 06:00:16.019944+00', NULL);
INSERT INTO public.inbox VALUES (23, 1795759197, 1002, '{"update_id": 1795759197, "message": {"message_id": 1795759219, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759216, "text": "no"}}', 'done', 0, NULL, '2026-11-27 06:00:16.977589+00', '2026-11-27 06:00:17.063597+00', NULL);
INSERT INTO public.inbox VALUES (24, 1795759198, 1002, '{"update_id": 1795759198, "message": {"message_id": 1795759221, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759218, "text": "UTC"}}', 'done', 0, NULL, '2026-11-27 06:00:18.058903+00', '2026-11-27 06:00:18.152438+00', NULL);
INSERT INTO public.inbox VALUES (28, 1795759202, 1002, '{"update_id": 1795759202, "message": {"message_id": 1795759229, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759222, "text": "yes"}}', 'done', 0, NULL, '2026-11-27 06:00:22.660961+00', '2026-11-27 06:00:23.07387+00', NULL);
INSERT INTO public.inbox VALUES (25, 1795759199, 1002, '{"update_id": 1795759199, "message": {"message_id": 1795759223, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759219, "text": "6:30"}}', 'done', 0, NULL, '2026-11-27 06:00:19.16+00', '2026-11-27 06:00:19.319289+00', NULL);
INSERT INTO public.inbox VALUES (26, 1795759200, 1002, '{"update_id": 1795759200, "message": {"message_id": 1795759225, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759220, "text": "34"}}', 'done', 0, NULL, '2026-11-27 06:00:20.277285+00', '2026-11-27 06:00:20.421993+00', NULL);
INSERT INTO public.inbox VALUES (27, 1795759201, 1002, '{"update_id": 1795759201, "message": {"message_id": 1795759227, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759221, "text": "no"}}', 'done', 0, NULL, '2026-11-27 06:00:21.497041+00', '2026-11-27 06:00:21.676859+00', NULL);
INSERT INTO public.inbox VALUES (29, 1795759203, 1003, '{"update_id": 1795759203, "message": {"message_id": 1795759231, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759223, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:00:23.877327+00', '2026-11-27 06:00:24.032144+00', NULL);
INSERT INTO public.inbox VALUES (30, 1795759204, 1003, '{"update_id": 1795759204, "message": {"message_id": 1795759233, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759224, "text": "marathon"}}', 'done', 0, NULL, '2026-11-27 06:00:24.367759+00', '2026-11-27 06:00:24.592256+00', NULL);
INSERT INTO public.inbox VALUES (31, 1795759205, 1003, '{"update_id": 1795759205, "message": {"message_id": 1795759235, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759225, "text": "in 22 weeks"}}', 'done', 0, NULL, '2026-11-27 06:00:25.468045+00', '2026-11-27 06:00:25.64518+00', NULL);
INSERT INTO public.inbox VALUES (32, 1795759206, 1003, '{"update_id": 1795759206, "message": {"message_id": 1795759237, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759226, "text": "none"}}', 'done', 0, NULL, '2026-11-27 06:00:26.56775+00', '2026-11-27 06:00:26.726128+00', NULL);
INSERT INTO public.inbox VALUES (33, 1795759207, 1003, '{"update_id": 1795759207, "message": {"message_id": 1795759239, "from": {"id": 1003, "is_bot": false, "first_name": "Cleo", "language_code": "en"}, "chat": {"id": 1003, "type": "private", "first_name": "Cleo"}, "date": 1795759227, "text": "6:10"}}', 'done', 0, NULL, '2026-11-27 06:00:27.711541+00', '2026-11-27 06:00:27.803275+00', NULL);
INSERT INTO public.inbox VALUES (34, 1795759208, 1001, '{"update_id": 1795759208, "message": {"message_id": 1795759241, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759228, "text": "8k easy in 45:10"}}', 'done', 0, NULL, '2026-11-27 06:00:28.929144+00', '2026-11-27 06:00:30.437057+00', NULL);
INSERT INTO public.inbox VALUES (35, 1795759209, 1001, '{"update_id": 1795759209, "edited_message": {"message_id": 1795759241, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759228, "text": "8k easy in 44:10", "edit_date": 1795759230}}', 'done', 0, NULL, '2026-11-27 06:00:30.666207+00', '2026-11-27 06:00:30.912494+00', NULL);
INSERT INTO public.inbox VALUES (36, 1795759210, 1001, '{"update_id": 1795759210, "message": {"message_id": 1795759244, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759231, "text": "my knee hurts a little, 2 of 10"}}', 'done', 0, NULL, '2026-11-27 06:00:31.827259+00', '2026-11-27 06:00:32.732135+00', NULL);
INSERT INTO public.inbox VALUES (37, 1795759211, 1002, '{"update_id": 1795759211, "message": {"message_id": 1795759246, "from": {"id": 1002, "is_bot": false, "first_name": "Bea", "language_code": "en"}, "chat": {"id": 1002, "type": "private", "first_name": "Bea"}, "date": 1795759232, "text": "/pause", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:00:32.987664+00', '2026-11-27 06:00:33.115924+00', NULL);
INSERT INTO public.inbox VALUES (38, 1795759212, 1001, '{"update_id": 1795759212, "message": {"message_id": 1795759248, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759233, "text": "/week", "entities": [{"type": "bot_command", "offset": 0, "length": 5}]}}', 'done', 0, NULL, '2026-11-27 06:00:33.21234+00', '2026-11-27 06:00:33.420718+00', NULL);
INSERT INTO public.inbox VALUES (39, 1795759213, 1001, '{"update_id": 1795759213, "message": {"message_id": 1795759249, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759233, "text": "/paces", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'done', 0, NULL, '2026-11-27 06:00:33.21234+00', '2026-11-27 06:00:33.537097+00', NULL);
INSERT INTO public.inbox VALUES (40, 1795760213, 1001, '{"update_id": 1795759213, "message": {"message_id": 1795759249, "from": {"id": 1001, "is_bot": false, "first_name": "Ada", "language_code": "en"}, "chat": {"id": 1001, "type": "private", "first_name": "Ada"}, "date": 1795759233, "text": "/paces", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}}', 'waiting', 0, NULL, '2026-11-27 06:00:33.21234+00', NULL, NULL);
INSERT INTO public.marks VALUES (1, 1001, '2026-11-27', 1609.344, 370);
INSERT INTO public.marks VALUES (2, 1002, '2026-11-27', 1609.344, 370);
INSERT INTO public.outbox VALUES (1, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Ada, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 05:59:53.142927+00', '2026-11-27 05:59:53.484001+00', 1795759176, NULL);
INSERT INTO public.outbox VALUES (2, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know yet", "callback_data": "v1:ask:race_day:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 05:59:54.323414+00', '2026-11-27 05:59:54.678262+00', 1795759178, NULL);
INSERT INTO public.outbox VALUES (3, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 05:59:54.865208+00', '2026-11-27 05:59:55.908396+00', 1795759180, NULL);
INSERT INTO public.outbox VALUES (4, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 05:59:56.1075+00', '2026-11-27 05:59:57.068961+00', 1795759182, NULL);
INSERT INTO public.outbox VALUES (5, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 05:59:57.172228+00', '2026-11-27 05:59:58.276585+00', 1795759184, NULL);
INSERT INTO public.outbox VALUES (6, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:longest"}]]}, "text": "Weekly distance: 40 km.\n\nHow far was your longest run of the last 30 days, for example <i>14 km</i> or <i>9 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 05:59:58.443144+00', '2026-11-27 05:59:59.482+00', 1795759186, NULL);
INSERT INTO public.outbox VALUES (7, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "3 days", "callback_data": "v1:ask:days:3 days"}, {"text": "4 days", "callback_data": "v1:ask:days:4 days"}, {"text": "5 days", "callback_data": "v1:ask:days:5 days"}], [{"text": "\u2190 Back", "callback_data": "v1:back:days"}]]}, "text": "Longest run: 16 km.\n\nOn which days do you run: <i>tue thu sat sun</i>, or just <i>4 days</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 05:59:59.624784+00', '2026-11-27 06:00:00.619639+00', 1795759188, NULL);
INSERT INTO public.outbox VALUES (8, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "v1:ask:own_plan:yes"}, {"text": "No", "callback_data": "v1:ask:own_plan:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:own_plan"}]]}, "text": "Running days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.\n\nIf you follow a training plan already, I leave it alone and only add the weekly mile workout and a few strides; if not, I plan everything. Do you follow one?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:00.687429+00', '2026-11-27 06:00:01.901018+00', 1795759190, NULL);
INSERT INTO public.outbox VALUES (9, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\ud83d\udccd Share my location", "callback_data": "v1:where"}], [{"text": "\u2190 Back", "callback_data": "v1:back:zone"}]]}, "text": "I plan the whole week.\n\nWhere do you live: a city such as <i>Berlin</i>, or your shared location?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:02.011357+00', '2026-11-27 06:00:03.056878+00', 1795759192, NULL);
INSERT INTO public.outbox VALUES (10, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "6:00", "callback_data": "v1:ask:push_time:6:00"}, {"text": "6:30", "callback_data": "v1:ask:push_time:6:30"}, {"text": "7:00", "callback_data": "v1:ask:push_time:7:00"}], [{"text": "6:00\u20137:00", "callback_data": "v1:ask:push_time:6:00-7:00"}, {"text": "6:30\u20137:30", "callback_data": "v1:ask:push_time:6:30-7:30"}], [{"text": "\u2190 Back", "callback_data": "v1:back:push_time"}]]}, "text": "Time zone: UTC.\n\nWhen shall the day''s workout come: at a time such as <i>6:30</i>, or in a window such as <i>6:30-7:30</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:03.584138+00', '2026-11-27 06:00:04.205048+00', 1795759194, NULL);
INSERT INTO public.outbox VALUES (11, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "16\u201317", "callback_data": "v1:ask:age:16-17"}, {"text": "18\u201349", "callback_data": "v1:ask:age:18-49"}], [{"text": "50\u201369", "callback_data": "v1:ask:age:50-69"}, {"text": "70 or older", "callback_data": "v1:ask:age:70+"}], [{"text": "\u2190 Back", "callback_data": "v1:back:age"}]]}, "text": "Morning message: 06:30.\n\nHow old are you?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:04.36325+00', '2026-11-27 06:00:05.340425+00', 1795759196, NULL);
INSERT INTO public.outbox VALUES (12, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes, something", "callback_data": "v1:ask:health:yes"}, {"text": "No, nothing", "callback_data": "v1:ask:health:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:health"}]]}, "text": "Age: 18\u201349.\n\nDoes any of these apply: a heart condition or high blood pressure, chest pain, dizziness or fainting, a long-term illness or medicine for one, a bone, joint or muscle problem that running could worsen, pregnancy, or exercise only under medical supervision?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:05.452513+00', '2026-11-27 06:00:06.543718+00', 1795759198, NULL);
INSERT INTO public.outbox VALUES (16, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know yet", "callback_data": "v1:ask:race_day:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:08.988315+00', '2026-11-27 06:00:10.103555+00', 1795759206, NULL);
INSERT INTO public.outbox VALUES (31, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:25.65588+00', '2026-11-27 06:00:26.569555+00', 1795759236, NULL);
INSERT INTO public.outbox VALUES (13, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "This race, run/walk", "callback_data": "v1:meeting:start"}], [{"text": "Half marathon that day", "callback_data": "v1:meeting:race:half:2027-04-30"}], [{"text": "Later: 9 May", "callback_data": "v1:meeting:race:marathon:2027-05-09"}], [{"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}], [{"text": "My first one", "callback_data": "v1:ask:first_race:yes"}], [{"text": "My mile is older", "callback_data": "v1:change:mile_day"}], [{"text": "I ran less than usual lately", "callback_data": "v1:change:weeks_off"}]]}, "text": "Health: nothing applies.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>40 km</b>\nLongest run: <b>16 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nAge: <b>18\u201349</b>\nHealth: <b>nothing applies</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nHonest word: in 22 weeks your longest run can grow from 16 km to about 24 km (2:16); a marathon is usually prepared with 29 km. You can finish it, with planned walk breaks. Better odds: a half marathon on that day, or a marathon from Sunday 9 May 2027 on.\n\nShall we start?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:06.720115+00', '2026-11-27 06:00:07.749523+00', 1795759200, NULL);
INSERT INTO public.outbox VALUES (14, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "text": "Here we go, Ada.\n\n<b>Week 1: Base</b>\n<b>\u00b7 Fri 27 Nov: rest</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 5 km\n\u25ab\ufe0f Sun 29 Nov: Long run, 12 km\n17 km in all.\n\n<b>The way to race day</b>\n<b>\u25b8 Base, 5 weeks from Fri 27 Nov: easy running with strides and hills</b>\n\u25b9 Mile block, 7 weeks from Mon 28 Dec: one workout a week at mile pace\n\u25b9 Race-specific, 8 weeks from Mon 15 Feb: the work your race asks for\n\u25b9 Taper, 3 weeks from Mon 12 Apr: less running, the same speed\n\u25b9 Recovery, 4 weeks from Mon 3 May: easy days after the race\n\ud83c\udfc1 Marathon: Friday 30 April 2027\n\nOn running days the workout comes at 06:30, from Fri 27 Nov on.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:08.325055+00', '2026-11-27 06:00:08.84533+00', 1795759202, NULL);
INSERT INTO public.outbox VALUES (32, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:26.739198+00', '2026-11-27 06:00:27.723783+00', 1795759238, NULL);
INSERT INTO public.outbox VALUES (15, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Bea, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:08.881021+00', '2026-11-27 06:00:08.924515+00', 1795759204, NULL);
INSERT INTO public.outbox VALUES (35, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "v1:undo:1795759241"}]]}, "text": "Corrected: <b>8 km in 44:10 (5:31/km)</b>\nTomorrow: 5 km easy.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:30.9188+00', '2026-11-27 06:00:31.834488+00', 1795759243, NULL);
INSERT INTO public.outbox VALUES (30, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know yet", "callback_data": "v1:ask:race_day:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:race_day"}]]}, "text": "Race: Marathon.\n\nWhen is it, for example <i>26 April</i> or <i>in 14 weeks</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:24.619965+00', '2026-11-27 06:00:25.484108+00', 1795759234, NULL);
INSERT INTO public.outbox VALUES (17, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "No target", "callback_data": "v1:ask:target:none"}], [{"text": "\u2190 Back", "callback_data": "v1:back:target"}]]}, "text": "Marathon on Friday 30 April 2027, 22 weeks away.\n\nWhich time do you hope for, <i>3:45</i> or <i>none</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:10.287625+00', '2026-11-27 06:00:11.312144+00', 1795759208, NULL);
INSERT INTO public.outbox VALUES (18, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Don''t know", "callback_data": "v1:ask:mile:don''t know"}], [{"text": "\u2190 Back", "callback_data": "v1:back:mile"}]]}, "text": "Target: none.\n\nHow fast did you run a mile lately: <i>6:10</i>, another race such as <i>10k 48:20</i>, or <i>don''t know</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:11.471435+00', '2026-11-27 06:00:12.431568+00', 1795759210, NULL);
INSERT INTO public.outbox VALUES (33, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:27.809309+00', '2026-11-27 06:00:28.946984+00', 1795759240, NULL);
INSERT INTO public.outbox VALUES (19, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:weekly"}]]}, "text": "Mile: 6:10.\n\nHow far do you run in a week at present, for example <i>40 km</i> or <i>25 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:12.537273+00', '2026-11-27 06:00:13.531368+00', 1795759212, NULL);
INSERT INTO public.outbox VALUES (36, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "text": "With a little pain: short and easy only, and no speed. I ask again tomorrow morning.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:32.747466+00', '2026-11-27 06:00:33.000712+00', 1795759245, NULL);
INSERT INTO public.outbox VALUES (20, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\u2190 Back", "callback_data": "v1:back:longest"}]]}, "text": "Weekly distance: 40 km.\n\nHow far was your longest run of the last 30 days, for example <i>14 km</i> or <i>9 miles</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:13.659433+00', '2026-11-27 06:00:14.67736+00', 1795759214, NULL);
INSERT INTO public.outbox VALUES (21, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "3 days", "callback_data": "v1:ask:days:3 days"}, {"text": "4 days", "callback_data": "v1:ask:days:4 days"}, {"text": "5 days", "callback_data": "v1:ask:days:5 days"}], [{"text": "\u2190 Back", "callback_data": "v1:back:days"}]]}, "text": "Longest run: 16 km.\n\nOn which days do you run: <i>tue thu sat sun</i>, or just <i>4 days</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:14.783212+00', '2026-11-27 06:00:15.913155+00', 1795759216, NULL);
INSERT INTO public.outbox VALUES (25, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "16\u201317", "callback_data": "v1:ask:age:16-17"}, {"text": "18\u201349", "callback_data": "v1:ask:age:18-49"}], [{"text": "50\u201369", "callback_data": "v1:ask:age:50-69"}, {"text": "70 or older", "callback_data": "v1:ask:age:70+"}], [{"text": "\u2190 Back", "callback_data": "v1:back:age"}]]}, "text": "Morning message: 06:30.\n\nHow old are you?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:19.320713+00', '2026-11-27 06:00:20.313562+00', 1795759224, NULL);
INSERT INTO public.outbox VALUES (26, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes, something", "callback_data": "v1:ask:health:yes"}, {"text": "No, nothing", "callback_data": "v1:ask:health:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:health"}]]}, "text": "Age: 18\u201349.\n\nDoes any of these apply: a heart condition or high blood pressure, chest pain, dizziness or fainting, a long-term illness or medicine for one, a bone, joint or muscle problem that running could worsen, pregnancy, or exercise only under medical supervision?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:20.425875+00', '2026-11-27 06:00:21.482165+00', 1795759226, NULL);
INSERT INTO public.outbox VALUES (22, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "v1:ask:own_plan:yes"}, {"text": "No", "callback_data": "v1:ask:own_plan:no"}], [{"text": "\u2190 Back", "callback_data": "v1:back:own_plan"}]]}, "text": "Running days: Mon, Tue, Wed, Thu, Fri, Sat, Sun.\n\nIf you follow a training plan already, I leave it alone and only add the weekly mile workout and a few strides; if not, I plan everything. Do you follow one?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:16.031412+00', '2026-11-27 06:00:16.999403+00', 1795759218, NULL);
INSERT INTO public.outbox VALUES (34, 1001, 1, 'sent', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Undo", "callback_data": "v1:undo:1795759241"}]]}, "text": "Logged: <b>8 km in 45:10 (5:39/km)</b>\nTomorrow: 5 km easy.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:30.469636+00', '2026-11-27 06:00:30.683333+00', 1795759242, NULL);
INSERT INTO public.outbox VALUES (23, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "\ud83d\udccd Share my location", "callback_data": "v1:where"}], [{"text": "\u2190 Back", "callback_data": "v1:back:zone"}]]}, "text": "I plan the whole week.\n\nWhere do you live: a city such as <i>Berlin</i>, or your shared location?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:17.067347+00', '2026-11-27 06:00:18.049391+00', 1795759220, NULL);
INSERT INTO public.outbox VALUES (39, 1001, 1, 'waiting', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "text": "<b>Your paces</b>, from a mile in 6:10\nReps at mile pace: 200 m in 46 s, 400 m in 1:32\nStrides build up to 4:12/km, your 5K pace\nEasy and long runs: 5:23\u20135:56/km\nThreshold: 4:29/km\nMarathon: 4:46/km\n\nMarathon: between 3:20:59 and 3:39:47, if you also train for it.\nMile pace is 56 s per km faster than that race: the more at home you are there, the easier race pace feels.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:33.548081+00', NULL, NULL, NULL);
INSERT INTO public.outbox VALUES (24, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "6:00", "callback_data": "v1:ask:push_time:6:00"}, {"text": "6:30", "callback_data": "v1:ask:push_time:6:30"}, {"text": "7:00", "callback_data": "v1:ask:push_time:7:00"}], [{"text": "6:00\u20137:00", "callback_data": "v1:ask:push_time:6:00-7:00"}, {"text": "6:30\u20137:30", "callback_data": "v1:ask:push_time:6:30-7:30"}], [{"text": "\u2190 Back", "callback_data": "v1:back:push_time"}]]}, "text": "Time zone: UTC.\n\nWhen shall the day''s workout come: at a time such as <i>6:30</i>, or in a window such as <i>6:30-7:30</i>?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:18.166747+00', '2026-11-27 06:00:19.170178+00', 1795759222, NULL);
INSERT INTO public.outbox VALUES (28, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "text": "Here we go, Bea.\n\n<b>Week 1: Base</b>\n<b>\u00b7 Fri 27 Nov: rest</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 5 km\n\u25ab\ufe0f Sun 29 Nov: Long run, 12 km\n17 km in all.\n\n<b>The way to race day</b>\n<b>\u25b8 Base, 5 weeks from Fri 27 Nov: easy running with strides and hills</b>\n\u25b9 Mile block, 7 weeks from Mon 28 Dec: one workout a week at mile pace\n\u25b9 Race-specific, 8 weeks from Mon 15 Feb: the work your race asks for\n\u25b9 Taper, 3 weeks from Mon 12 Apr: less running, the same speed\n\u25b9 Recovery, 4 weeks from Mon 3 May: easy days after the race\n\ud83c\udfc1 Marathon: Friday 30 April 2027\n\nOn running days the workout comes at 06:30, from Fri 27 Nov on.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:23.079687+00', '2026-11-27 06:00:23.895066+00', 1795759230, NULL);
INSERT INTO public.outbox VALUES (27, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "This race, run/walk", "callback_data": "v1:meeting:start"}], [{"text": "Half marathon that day", "callback_data": "v1:meeting:race:half:2027-04-30"}], [{"text": "Later: 9 May", "callback_data": "v1:meeting:race:marathon:2027-05-09"}], [{"text": "Change", "callback_data": "v1:meeting:change"}, {"text": "Cancel", "callback_data": "v1:meeting:cancel"}], [{"text": "My first one", "callback_data": "v1:ask:first_race:yes"}], [{"text": "My mile is older", "callback_data": "v1:change:mile_day"}], [{"text": "I ran less than usual lately", "callback_data": "v1:change:weeks_off"}]]}, "text": "Health: nothing applies.\n\nThis is what I know:\n\nRace: <b>Marathon</b>\nRace day: <b>Friday 30 April 2027</b>\nTarget: <b>none</b>\nMile: <b>6:10</b>\nWeekly distance: <b>40 km</b>\nLongest run: <b>16 km</b>\nRunning days: <b>Mon, Tue, Wed, Thu, Fri, Sat, Sun</b>\nOwn plan: <b>no</b>\nTime zone: <b>UTC</b>\nMorning message: <b>06:30</b>\nAge: <b>18\u201349</b>\nHealth: <b>nothing applies</b>\nUnits: <b>kilometres</b>\nLanguage: <b>English</b>\n\nHonest word: in 22 weeks your longest run can grow from 16 km to about 24 km (2:16); a marathon is usually prepared with 29 km. You can finish it, with planned walk breaks. Better odds: a half marathon on that day, or a marathon from Sunday 9 May 2027 on.\n\nShall we start?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:21.700559+00', '2026-11-27 06:00:22.68076+00', 1795759228, NULL);
INSERT INTO public.outbox VALUES (37, 1002, 1, 'sent', 'sendMessage', '{"chat_id": 1002, "parse_mode": "HTML", "text": "Paused: no morning messages until /resume. After a break the plan takes you back gently.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:33.123289+00', '2026-11-27 06:00:33.237596+00', 1795759247, NULL);
INSERT INTO public.outbox VALUES (38, 1001, 1, 'sending', 'sendMessage', '{"chat_id": 1001, "parse_mode": "HTML", "text": "<b>Week 1: Base</b>\n<b>\u2705 Fri 27 Nov: Easy run, 4.5 km</b>\n\u25ab\ufe0f Sat 28 Nov: Easy run, 6 km\n\u25ab\ufe0f Sun 29 Nov: Easy run, 5.5 km\n8 km of 16 km run so far.", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, 'a8137f1c-c015-428e-a18a-0115a3d29db4', '2026-11-27 06:01:04.156098+00', '2026-11-27 06:00:33.422882+00', NULL, NULL, NULL);
INSERT INTO public.outbox VALUES (29, 1003, 1, 'sent', 'sendMessage', '{"chat_id": 1003, "parse_mode": "HTML", "reply_markup": {"inline_keyboard": [[{"text": "Mile", "callback_data": "v1:ask:goal:mile"}, {"text": "5K", "callback_data": "v1:ask:goal:5k"}, {"text": "10K", "callback_data": "v1:ask:goal:10k"}], [{"text": "Half marathon", "callback_data": "v1:ask:goal:half"}, {"text": "Marathon", "callback_data": "v1:ask:goal:marathon"}], [{"text": "No race, off-season", "callback_data": "v1:ask:goal:off-season"}]]}, "text": "Hello Cleo, I am your running coach. One workout a week at mile pace and a few strides on easy runs make you faster at every distance, the marathon included. A few questions first; <i>back</i> returns to the one before, /cancel stops.\n\nWhich race are you training for?", "link_preview_options": {"is_disabled": true}}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, NULL, NULL, '2026-11-27 06:00:24.050309+00', '2026-11-27 06:00:24.348226+00', 1795759232, NULL);
INSERT INTO public.reports VALUES (1, 1001, 1795759241, '2026-11-27 06:00:28+00', false, false);
INSERT INTO public.reports VALUES (2, 1001, 1795759241, '2026-11-27 06:00:28+00', true, false);
INSERT INTO public.results VALUES (1, 1001, 1, '2026-11-27', 'run', '{"kind": "run", "distance": {"metres": 8000.0}, "duration": {"seconds": 2710.0}, "reps": null, "rep_distance": null, "rep_distances": [], "rep_duration": null, "splits": [], "mean_split": null, "recovery": null, "strides": null, "hills": null, "rpe": null, "heart_rate": null, "reason": null, "pain_location": null, "pain": null, "flags": ["easy"], "started_at": null}');
INSERT INTO public.results VALUES (2, 1001, 2, '2026-11-27', 'run', '{"kind": "run", "distance": {"metres": 8000.0}, "duration": {"seconds": 2650.0}, "reps": null, "rep_distance": null, "rep_distances": [], "rep_duration": null, "splits": [], "mean_split": null, "recovery": null, "strides": null, "hills": null, "rpe": null, "heart_rate": null, "reason": null, "pain_location": null, "pain": null, "flags": ["easy"], "started_at": null}');
INSERT INTO public.runners VALUES (1002, 'Bea', 'en', 'km', 'UTC', '06:30:00', '{"goal_race": {"goal": "marathon", "day": "2027-04-30", "target": null, "name": null}, "weekly_distance": {"metres": 40000.0}, "longest_run": {"metres": 16000.0}, "days": [0, 1, 2, 3, 4, 5, 6], "age": "18-49", "health": "nothing applies", "is_new": false, "own_plan": null, "tune_ups": [], "trial_asked": null, "weeks_off": 0, "usual_distance": null, "usual_longest": null, "is_first_race": false, "all_the_same": false, "told_distance": null, "years": null, "easy_pace": {"seconds_per_km": 339.2110882370341}, "units": "km"}', '2026-11-27', 'paused', NULL, NULL, NULL, '2026-11-29', NULL, '2026-11-27', '19:00:00', '2026-11-29', '2026-11-29 19:00:00+00');
INSERT INTO public.runners VALUES (1001, 'Ada', 'en', 'km', 'UTC', '06:30:00', '{"goal_race": {"goal": "marathon", "day": "2027-04-30", "target": null, "name": null}, "weekly_distance": {"metres": 40000.0}, "longest_run": {"metres": 16000.0}, "days": [0, 1, 2, 3, 4, 5, 6], "age": "18-49", "health": "nothing applies", "is_new": false, "own_plan": null, "tune_ups": [], "trial_asked": null, "weeks_off": 0, "usual_distance": null, "usual_longest": null, "is_first_race": false, "all_the_same": false, "told_distance": null, "years": null, "easy_pace": {"seconds_per_km": 339.2110882370341}, "units": "km"}', '2026-11-27', 'active', NULL, '2026-11-27', '2026-11-27 06:30:00+00', '2026-11-29', NULL, '2026-11-27', '19:00:00', '2026-11-29', '2026-11-29 19:00:00+00');
INSERT INTO public.setbacks VALUES (1, 1001, 'pain', '2026-11-27', NULL, 2, 'knee');
INSERT INTO public.setbacks VALUES (2, 1002, 'pause', '2026-11-27', NULL, NULL, NULL);
INSERT INTO public.workouts VALUES (1002, '2026-11-28', 'easy', 'planned', '{"kind": "easy", "distance": {"metres": 5000.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "touch": null, "why": ["easy-run", "base"]}');
INSERT INTO public.workouts VALUES (1002, '2026-11-29', 'long', 'planned', '{"kind": "long", "distance": {"metres": 12000.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "touch": null, "why": ["long-run", "base"]}');
INSERT INTO public.workouts VALUES (1001, '2026-11-27', 'easy', 'planned', '{"kind": "easy", "distance": {"metres": 4500.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "touch": null, "why": ["pain-easy", "easy-run", "base"]}');
INSERT INTO public.workouts VALUES (1001, '2026-11-28', 'easy', 'planned', '{"kind": "easy", "distance": {"metres": 6000.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "touch": null, "why": ["pain-easy", "easy-run", "base"]}');
INSERT INTO public.workouts VALUES (1001, '2026-11-29', 'easy', 'planned', '{"kind": "easy", "distance": {"metres": 5500.0}, "reps": null, "warm_up": null, "cool_down": null, "easy": {"fast": {"seconds_per_km": 322.8127058973253}, "slow": {"seconds_per_km": 355.6094705767429}}, "strides": 0, "stride_pace": null, "hills": 0, "touch": null, "why": ["pain-easy", "easy-run", "base"]}');
SELECT pg_catalog.setval('public.changes_id_seq', 2, true);
SELECT pg_catalog.setval('public.inbox_seq_seq', 40, true);
SELECT pg_catalog.setval('public.marks_id_seq', 2, true);
SELECT pg_catalog.setval('public.outbox_id_seq', 39, true);
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
ALTER TABLE ONLY public.sayings
    ADD CONSTRAINT pk_sayings PRIMARY KEY (runner_id);
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
CREATE INDEX ix_runners_looks ON public.runners USING btree (next_look_at) WHERE ((next_look_at IS NOT NULL) AND (gone_at IS NULL) AND ((status)::text = 'active'::text));
CREATE INDEX ix_runners_weeks_to_make ON public.runners USING btree (next_push_at) WHERE (((planned_until IS NULL) OR (planned_until < next_push_day)) AND (gone_at IS NULL) AND ((status)::text = 'active'::text));
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
ALTER TABLE ONLY public.sayings
    ADD CONSTRAINT fk_sayings_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.setbacks
    ADD CONSTRAINT fk_setbacks_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.workouts
    ADD CONSTRAINT fk_workouts_runner_id FOREIGN KEY (runner_id) REFERENCES public.runners(id) ON DELETE CASCADE;
