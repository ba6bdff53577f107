-- head 263:63755df3002015a04066be015a1eef91b967ed52b11d6df625a2386d04bef038
--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: known(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.known() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT COALESCE(CAST(NULLIF(current_setting('tsutome.known', true), '') AS BIGINT), 9223372036854775807) $$;


--
-- Name: now_us(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.now_us() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT CAST(current_setting('tsutome.now_us') AS BIGINT) $$;


--
-- Name: today(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.today() RETURNS integer
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT CAST(current_setting('tsutome.today') AS INTEGER) $$;


--
-- Name: viewer(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.viewer() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT CAST(current_setting('tsutome.viewer') AS BIGINT) $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: absence; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.absence (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    day_from integer NOT NULL,
    day_to integer NOT NULL,
    from_minute integer,
    until_minute integer,
    author bigint NOT NULL,
    batch bigint NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT absence_check CHECK ((day_to >= day_from)),
    CONSTRAINT absence_check1 CHECK ((until_minute > from_minute)),
    CONSTRAINT absence_check2 CHECK (((from_minute IS NULL) = (until_minute IS NULL))),
    CONSTRAINT absence_kind_check CHECK ((kind = ANY (ARRAY['annual'::text, 'summer'::text, 'sick'::text, 'special'::text, 'childcare'::text, 'care'::text, 'substitute'::text, 'relief'::text, 'trip'::text, 'training'::text, 'unpaid'::text])))
);


--
-- Name: allotment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.allotment (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    valid_from integer NOT NULL,
    valid_to integer NOT NULL,
    moved integer NOT NULL,
    from_minute integer NOT NULL,
    until_minute integer NOT NULL,
    breaks text NOT NULL COLLATE pg_catalog."C",
    author bigint NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT allotment_check CHECK ((valid_to >= valid_from)),
    CONSTRAINT allotment_check1 CHECK ((until_minute >= from_minute)),
    CONSTRAINT allotment_moved_check CHECK ((moved = ANY (ARRAY[0, 1, 2, 4])))
);


--
-- Name: amendment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.amendment (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    day integer NOT NULL,
    figure text NOT NULL COLLATE pg_catalog."C",
    was integer NOT NULL,
    now_is integer NOT NULL,
    seq bigint NOT NULL
);


--
-- Name: category; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.category (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    category text NOT NULL COLLATE pg_catalog."C",
    valid_from integer NOT NULL,
    valid_to integer NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT category_category_check CHECK ((category = ANY (ARRAY['manager_class'::text, 'short_time_officer'::text, 'childcare_short_time_officer'::text, 'shift'::text, 'care_staff'::text, 'disability'::text]))),
    CONSTRAINT category_check CHECK ((valid_to >= valid_from))
);


--
-- Name: change_id; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.change_id
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.change (
    id bigint DEFAULT nextval('public.change_id'::regclass) NOT NULL,
    officer bigint NOT NULL,
    unit bigint NOT NULL,
    day integer NOT NULL,
    at_us bigint NOT NULL,
    xid bigint DEFAULT ((pg_current_xact_id())::text)::bigint NOT NULL
);


--
-- Name: closed_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.closed_day (
    id bigint NOT NULL,
    closed bigint NOT NULL,
    officer bigint NOT NULL,
    day integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    first_in integer,
    last_out integer,
    regular integer NOT NULL,
    holiday_regular integer NOT NULL,
    overtime integer NOT NULL,
    overtime_night integer NOT NULL,
    gap integer NOT NULL,
    leave_minutes integer NOT NULL,
    absence integer NOT NULL,
    duty integer NOT NULL,
    away text COLLATE pg_catalog."C",
    seq bigint NOT NULL
);


--
-- Name: closed_month; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.closed_month (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    month integer NOT NULL,
    unit bigint NOT NULL,
    closed_day integer NOT NULL,
    law_release integer NOT NULL,
    author bigint NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint
);


--
-- Name: counter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counter (
    name text NOT NULL COLLATE pg_catalog."C",
    value bigint NOT NULL
);


--
-- Name: credential; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.credential (
    officer bigint NOT NULL,
    secret text COLLATE pg_catalog."C",
    once_hash bytea,
    once_until bigint,
    changed_us bigint NOT NULL
);


--
-- Name: deputy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.deputy (
    id bigint NOT NULL,
    post bigint NOT NULL,
    officer bigint NOT NULL,
    turn integer NOT NULL,
    valid_from integer NOT NULL,
    valid_to integer NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT deputy_check CHECK ((valid_to >= valid_from))
);


--
-- Name: import_batch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_batch (
    id bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    lines bigint NOT NULL,
    author bigint NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT import_batch_kind_check CHECK ((kind = ANY (ARRAY['taps'::text, 'absences'::text, 'orders'::text, 'opening'::text])))
);


--
-- Name: fact_absence; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_absence AS
 SELECT a.id,
    a.officer,
    a.kind,
    a.day_from,
    a.day_to,
    a.from_minute,
    a.until_minute
   FROM public.absence a
  WHERE ((a.seq <= public.known()) AND ((a.ended_seq IS NULL) OR (a.ended_seq > public.known())) AND ((a.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = a.batch) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())))))));


--
-- Name: fact_allotment; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_allotment AS
 SELECT allotment.id,
    allotment.officer,
    allotment.valid_from,
    allotment.valid_to,
    allotment.moved,
    allotment.from_minute,
    allotment.until_minute,
    allotment.breaks
   FROM public.allotment
  WHERE ((allotment.seq <= public.known()) AND ((allotment.ended_seq IS NULL) OR (allotment.ended_seq > public.known())));


--
-- Name: fact_amendment; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_amendment AS
 SELECT amendment.id,
    amendment.officer,
    amendment.day,
    amendment.figure,
    amendment.was,
    amendment.now_is
   FROM public.amendment;


--
-- Name: fact_batch_absence; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_batch_absence AS
 SELECT absence.batch,
    absence.officer,
    absence.day_from,
    absence.day_to
   FROM public.absence
  WHERE (absence.batch <> 0);


--
-- Name: fact_batch_line; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_batch_line AS
 SELECT import_batch.id,
    import_batch.seq,
    import_batch.ended_seq
   FROM public.import_batch;


--
-- Name: opening; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.opening (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    item text NOT NULL COLLATE pg_catalog."C",
    about integer NOT NULL,
    day_from integer NOT NULL,
    day_to integer,
    minutes integer,
    days integer,
    granted integer,
    carried_days integer,
    carried_minutes integer,
    day_minutes integer,
    week_days integer,
    times integer,
    early integer,
    author bigint NOT NULL,
    batch bigint NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT opening_carried_days_check CHECK ((carried_days >= 0)),
    CONSTRAINT opening_carried_minutes_check CHECK ((carried_minutes >= 0)),
    CONSTRAINT opening_check CHECK (((day_to IS NULL) OR (day_to >= day_from) OR (kind = ANY (ARRAY['swap'::text, 'substitute'::text])))),
    CONSTRAINT opening_check1 CHECK (((kind <> 'annual'::text) OR (days IS NOT NULL))),
    CONSTRAINT opening_day_minutes_check CHECK ((day_minutes > 0)),
    CONSTRAINT opening_days_check CHECK ((days >= 0)),
    CONSTRAINT opening_early_check CHECK ((early >= 0)),
    CONSTRAINT opening_granted_check CHECK ((granted >= 0)),
    CONSTRAINT opening_kind_check CHECK ((kind = ANY (ARRAY['year'::text, 'annual'::text, 'special'::text, 'sick'::text, 'care'::text, 'care_time'::text, 'childcare'::text, 'child_time'::text, 'swap'::text, 'substitute'::text]))),
    CONSTRAINT opening_minutes_check CHECK ((minutes >= 0)),
    CONSTRAINT opening_times_check CHECK ((times >= 0)),
    CONSTRAINT opening_week_days_check CHECK (((week_days >= 1) AND (week_days <= 5)))
);


--
-- Name: opening_month; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.opening_month (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    month integer NOT NULL,
    overtime integer NOT NULL,
    author bigint NOT NULL,
    batch bigint NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT opening_month_overtime_check CHECK ((overtime >= 0))
);


--
-- Name: fact_batch_opening; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_batch_opening AS
 SELECT opening_month.batch,
    opening_month.officer,
    opening_month.month AS day_from,
    opening_month.month AS day_to
   FROM public.opening_month
  WHERE (opening_month.batch <> 0)
UNION ALL
 SELECT opening.batch,
    opening.officer,
    opening.day_from,
    opening.day_from AS day_to
   FROM public.opening
  WHERE (opening.batch <> 0);


--
-- Name: fact_batch_opening_month; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_batch_opening_month AS
 SELECT opening_month.batch,
    opening_month.officer,
    opening_month.month
   FROM public.opening_month
  WHERE (opening_month.batch <> 0);


--
-- Name: overtime_order; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.overtime_order (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    day integer NOT NULL,
    from_minute integer NOT NULL,
    until_minute integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    work text NOT NULL COLLATE pg_catalog."C",
    ordered_by bigint,
    author bigint NOT NULL,
    batch bigint NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT overtime_order_check CHECK ((until_minute > from_minute)),
    CONSTRAINT overtime_order_kind_check CHECK ((kind = ANY (ARRAY['overtime'::text, 'duty'::text])))
);


--
-- Name: fact_batch_order; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_batch_order AS
 SELECT overtime_order.batch,
    overtime_order.officer,
    overtime_order.day AS day_from,
    overtime_order.day AS day_to
   FROM public.overtime_order
  WHERE (overtime_order.batch <> 0);


--
-- Name: tap; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tap (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    day integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    place text COLLATE pg_catalog."C",
    received_us bigint NOT NULL,
    claimed_us bigint NOT NULL,
    source text NOT NULL COLLATE pg_catalog."C",
    replaces bigint,
    reason text COLLATE pg_catalog."C",
    author bigint NOT NULL,
    batch bigint NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT tap_check CHECK (((kind <> 'void'::text) OR (replaces IS NOT NULL))),
    CONSTRAINT tap_check1 CHECK (((source <> 'operator'::text) OR (reason IS NOT NULL))),
    CONSTRAINT tap_kind_check CHECK ((kind = ANY (ARRAY['in'::text, 'out'::text, 'break_out'::text, 'break_in'::text, 'void'::text]))),
    CONSTRAINT tap_place_check CHECK ((place = ANY (ARRAY['office'::text, 'telework'::text, 'elsewhere'::text]))),
    CONSTRAINT tap_source_check CHECK ((source = ANY (ARRAY['self'::text, 'device'::text, 'file'::text, 'operator'::text])))
);


--
-- Name: fact_batch_tap; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_batch_tap AS
 SELECT tap.batch,
    tap.officer,
    tap.day AS day_from,
    tap.day AS day_to
   FROM public.tap
  WHERE (tap.batch <> 0);


--
-- Name: fact_category; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_category AS
 SELECT category.id,
    category.officer,
    category.category,
    category.valid_from,
    category.valid_to
   FROM public.category
  WHERE ((category.seq <= public.known()) AND ((category.ended_seq IS NULL) OR (category.ended_seq > public.known())));


--
-- Name: fact_closed_day; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_closed_day AS
 SELECT d.officer,
    d.day,
    d.regular,
    d.holiday_regular,
    d.overtime,
    d.overtime_night,
    d.gap,
    d.leave_minutes,
    d.absence,
    d.duty,
    c.id AS closed
   FROM (public.closed_day d
     JOIN public.closed_month c ON (((c.id = d.closed) AND (c.ended_seq IS NULL))));


--
-- Name: fact_closed_month; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_closed_month AS
 SELECT closed_month.id,
    closed_month.officer,
    closed_month.month,
    closed_month.unit,
    closed_month.law_release
   FROM public.closed_month
  WHERE (closed_month.ended_seq IS NULL);


--
-- Name: unit_closure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_closure (
    above bigint NOT NULL,
    below bigint NOT NULL,
    depth integer NOT NULL,
    valid_from integer NOT NULL,
    valid_to integer NOT NULL
);


--
-- Name: fact_closure; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_closure AS
 SELECT unit_closure.above,
    unit_closure.below,
    unit_closure.depth,
    unit_closure.valid_from,
    unit_closure.valid_to
   FROM public.unit_closure;


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    login text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    kana text NOT NULL COLLATE pg_catalog."C",
    mail text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL,
    ended_seq bigint
);


--
-- Name: fact_credential; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_credential AS
 SELECT p.officer,
    c.secret,
    c.once_hash,
    c.once_until,
    p.login
   FROM (public.person p
     LEFT JOIN public.credential c ON ((c.officer = p.officer)))
  WHERE (p.ended_seq IS NULL);


--
-- Name: fact_deputy; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_deputy AS
 SELECT deputy.id,
    deputy.post,
    deputy.officer,
    deputy.turn,
    deputy.valid_from,
    deputy.valid_to
   FROM public.deputy
  WHERE (deputy.ended_seq IS NULL);


--
-- Name: import; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    filename text NOT NULL COLLATE pg_catalog."C",
    columns text NOT NULL COLLATE pg_catalog."C",
    first integer NOT NULL,
    create_units integer NOT NULL,
    skip_faulty integer NOT NULL,
    stage text NOT NULL COLLATE pg_catalog."C",
    job bigint NOT NULL,
    at_us bigint NOT NULL,
    lines bigint NOT NULL,
    fresh bigint NOT NULL,
    changed bigint NOT NULL,
    same bigint NOT NULL,
    faulty bigint NOT NULL,
    units bigint NOT NULL,
    done bigint NOT NULL,
    CONSTRAINT import_create_units_check CHECK ((create_units = ANY (ARRAY[0, 1]))),
    CONSTRAINT import_kind_check CHECK ((kind = ANY (ARRAY['officers'::text, 'units'::text, 'posts'::text, 'postings'::text, 'superiors'::text, 'sections'::text, 'roles'::text]))),
    CONSTRAINT import_skip_faulty_check CHECK ((skip_faulty = ANY (ARRAY[0, 1]))),
    CONSTRAINT import_stage_check CHECK ((stage = ANY (ARRAY['reading'::text, 'shown'::text, 'refused'::text, 'applying'::text, 'applied'::text, 'stopped'::text])))
);


--
-- Name: fact_import; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_import AS
 SELECT import.id,
    import.officer,
    import.kind,
    import.columns,
    import.first,
    import.create_units,
    import.skip_faulty,
    import.stage,
    import.lines,
    import.fresh,
    import.changed,
    import.same,
    import.faulty,
    import.units,
    import.done
   FROM public.import;


--
-- Name: import_line; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.import_line (
    id bigint NOT NULL,
    import bigint NOT NULL,
    line bigint NOT NULL,
    what text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    field text COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    seen text COLLATE pg_catalog."C",
    was text COLLATE pg_catalog."C",
    becomes text COLLATE pg_catalog."C",
    cells text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT import_line_what_check CHECK ((what = ANY (ARRAY['unit'::text, 'new'::text, 'changed'::text, 'unchanged'::text, 'faulty'::text])))
);


--
-- Name: fact_import_line; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_import_line AS
 SELECT import_line.id,
    import_line.import,
    import_line.line,
    import_line.what,
    import_line.name,
    import_line.cells
   FROM public.import_line;


--
-- Name: posting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.posting (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    unit bigint NOT NULL,
    post bigint,
    kind text NOT NULL COLLATE pg_catalog."C",
    home integer NOT NULL,
    valid_from integer NOT NULL,
    valid_to integer NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT posting_check CHECK ((valid_to >= valid_from)),
    CONSTRAINT posting_home_check CHECK ((home = ANY (ARRAY[0, 1]))),
    CONSTRAINT posting_kind_check CHECK ((kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text, 'seconded_out'::text, 'leave_of_absence'::text])))
);


--
-- Name: role; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.role (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    unit bigint NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    valid_from integer NOT NULL,
    valid_to integer NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT role_check CHECK ((valid_to >= valid_from)),
    CONSTRAINT role_role_check CHECK ((role = ANY (ARRAY['keeper'::text, 'coordinator'::text, 'auditor'::text, 'admin'::text, 'executive'::text])))
);


--
-- Name: fact_keeping; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_keeping AS
 SELECT g.officer AS keeper,
    h.officer,
    h.unit
   FROM ((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND ((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)))))
     JOIN public.posting h ON (((h.unit = c.below) AND (h.home = 1) AND (h.ended_seq IS NULL) AND (h.valid_from <= public.today()))))
  WHERE ((g.role = ANY (ARRAY['keeper'::text, 'admin'::text])) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)) AND (NOT (EXISTS ( SELECT 1
           FROM public.posting n
          WHERE ((n.officer = h.officer) AND (n.home = 1) AND (n.ended_seq IS NULL) AND (n.valid_from <= public.today()) AND (n.valid_from > h.valid_from))))));


--
-- Name: fact_known_absence; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_known_absence AS
 SELECT a.id,
    a.officer,
    0 AS unit,
    a.day_from AS day,
    a.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    a.kind,
    a.day_to,
    a.from_minute,
    a.until_minute
   FROM public.absence a
  WHERE ((a.officer = public.viewer()) AND (a.seq <= public.known()) AND ((a.ended_seq IS NULL) OR (a.ended_seq > public.known())) AND ((a.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = a.batch) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())))))));


--
-- Name: setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.setting (
    id bigint NOT NULL,
    unit bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C",
    valid_from integer NOT NULL,
    valid_to integer NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT setting_check CHECK ((valid_to >= valid_from))
);


--
-- Name: fact_known_hours; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_known_hours AS
 SELECT ((s.id * '2147483648'::bigint) + h.id) AS id,
    h.officer,
    0 AS unit,
    0 AS day,
    s.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    s.key,
    s.value,
    c.depth,
    s.valid_from,
    s.valid_to,
    h.valid_from AS home_from,
    h.valid_to AS home_to,
    NULL::integer AS moved,
    NULL::integer AS from_minute,
    NULL::integer AS until_minute
   FROM ((public.posting h
     JOIN public.unit_closure c ON ((c.below = h.unit)))
     JOIN public.setting s ON (((s.unit = c.above) AND (s.seq <= public.known()) AND ((s.ended_seq IS NULL) OR (s.ended_seq > public.known())))))
  WHERE ((h.officer = public.viewer()) AND (h.home = 1) AND (h.seq <= public.known()) AND ((h.ended_seq IS NULL) OR (h.ended_seq > public.known())) AND ((s.key ~~ 'allotment.%'::text) OR (s.key ~~ 'tap.%'::text)))
UNION ALL
 SELECT a.id,
    a.officer,
    0 AS unit,
    0 AS day,
    a.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    NULL::text AS key,
    a.breaks AS value,
    NULL::integer AS depth,
    a.valid_from,
    a.valid_to,
    NULL::integer AS home_from,
    NULL::integer AS home_to,
    a.moved,
    a.from_minute,
    a.until_minute
   FROM public.allotment a
  WHERE ((a.officer = public.viewer()) AND (a.seq <= public.known()) AND ((a.ended_seq IS NULL) OR (a.ended_seq > public.known())));


--
-- Name: fact_known_leave; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_known_leave AS
 SELECT a.id,
    a.officer,
    0 AS unit,
    a.day_from AS day,
    a.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    a.day_to,
    a.from_minute,
    a.until_minute
   FROM public.absence a
  WHERE ((a.officer = public.viewer()) AND (a.kind = 'annual'::text) AND (a.seq <= public.known()) AND ((a.ended_seq IS NULL) OR (a.ended_seq > public.known())) AND ((a.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = a.batch) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())))))));


--
-- Name: opening_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.opening_word (
    id bigint NOT NULL,
    line bigint NOT NULL,
    officer bigint NOT NULL,
    side text NOT NULL COLLATE pg_catalog."C",
    word text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    said_us bigint NOT NULL,
    author bigint NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT opening_word_check CHECK (((side <> 'officer'::text) OR (author = officer))),
    CONSTRAINT opening_word_check1 CHECK (((side <> 'office'::text) OR (author <> officer))),
    CONSTRAINT opening_word_check2 CHECK (((word <> 'objected'::text) OR ((side = 'officer'::text) AND (reason IS NOT NULL)))),
    CONSTRAINT opening_word_side_check CHECK ((side = ANY (ARRAY['officer'::text, 'office'::text]))),
    CONSTRAINT opening_word_word_check CHECK ((word = ANY (ARRAY['confirmed'::text, 'objected'::text, 'withdrawn'::text])))
);


--
-- Name: fact_known_opening; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_known_opening AS
 SELECT l.id,
    l.officer,
    0 AS unit,
    l.about AS day,
    l.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    l.kind,
    l.item,
    l.day_from,
    l.day_to,
    l.minutes,
    l.days,
    l.granted,
    l.carried_days,
    l.carried_minutes,
    l.day_minutes,
    l.week_days,
    l.times,
    l.early,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.seq <= public.known()) AND (w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own,
    ( SELECT w.reason
           FROM public.opening_word w
          WHERE ((w.seq <= public.known()) AND (w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_reason,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.seq <= public.known()) AND (w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_us,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.seq <= public.known()) AND (w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.seq <= public.known()) AND (w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_us,
    ( SELECT p.name
           FROM (public.opening_word w
             JOIN public.person p ON (((p.officer = w.author) AND (p.seq <= public.known()) AND ((p.ended_seq IS NULL) OR (p.ended_seq > public.known())))))
          WHERE ((w.seq <= public.known()) AND (w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_by,
    ( SELECT p.name
           FROM public.person p
          WHERE ((p.officer = l.author) AND (p.seq <= public.known()) AND ((p.ended_seq IS NULL) OR (p.ended_seq > public.known())))) AS author_name
   FROM public.opening l
  WHERE ((l.officer = public.viewer()) AND (l.seq <= public.known()) AND ((l.ended_seq IS NULL) OR (l.ended_seq > public.known())) AND ((l.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = l.batch) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())))))))
UNION ALL
 SELECT l.id,
    l.officer,
    0 AS unit,
    l.month AS day,
    l.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    'overtime'::text AS kind,
    ''::text AS item,
    l.month AS day_from,
    NULL::integer AS day_to,
    l.overtime AS minutes,
    NULL::integer AS days,
    NULL::integer AS granted,
    NULL::integer AS carried_days,
    NULL::integer AS carried_minutes,
    NULL::integer AS day_minutes,
    NULL::integer AS week_days,
    NULL::integer AS times,
    NULL::integer AS early,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.seq <= public.known()) AND (w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own,
    ( SELECT w.reason
           FROM public.opening_word w
          WHERE ((w.seq <= public.known()) AND (w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_reason,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.seq <= public.known()) AND (w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_us,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.seq <= public.known()) AND (w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.seq <= public.known()) AND (w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_us,
    ( SELECT p.name
           FROM (public.opening_word w
             JOIN public.person p ON (((p.officer = w.author) AND (p.seq <= public.known()) AND ((p.ended_seq IS NULL) OR (p.ended_seq > public.known())))))
          WHERE ((w.seq <= public.known()) AND (w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_by,
    ( SELECT p.name
           FROM public.person p
          WHERE ((p.officer = l.author) AND (p.seq <= public.known()) AND ((p.ended_seq IS NULL) OR (p.ended_seq > public.known())))) AS author_name
   FROM public.opening_month l
  WHERE ((l.officer = public.viewer()) AND (l.seq <= public.known()) AND ((l.ended_seq IS NULL) OR (l.ended_seq > public.known())) AND ((l.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = l.batch) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())))))));


--
-- Name: fact_known_opening_month; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_known_opening_month AS
 SELECT o.officer,
    o.month,
    o.overtime
   FROM public.opening_month o
  WHERE ((o.officer = public.viewer()) AND (o.seq <= public.known()) AND ((o.ended_seq IS NULL) OR (o.ended_seq > public.known())) AND ((o.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = o.batch) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())))))));


--
-- Name: fact_known_order; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_known_order AS
 SELECT o.id,
    o.officer,
    0 AS unit,
    o.day,
    o.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    o.kind,
    o.from_minute,
    o.until_minute,
    o.work,
    o.ordered_by,
    p.name AS ordered_by_name
   FROM (public.overtime_order o
     LEFT JOIN public.person p ON (((p.officer = o.ordered_by) AND (p.seq <= public.known()) AND ((p.ended_seq IS NULL) OR (p.ended_seq > public.known())))))
  WHERE ((o.officer = public.viewer()) AND (o.seq <= public.known()) AND ((o.ended_seq IS NULL) OR (o.ended_seq > public.known())) AND ((o.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = o.batch) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())))))));


--
-- Name: officer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.officer (
    id bigint NOT NULL,
    number text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL
);


--
-- Name: post; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post (
    id bigint NOT NULL,
    unit bigint NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    rank integer NOT NULL,
    manager_class integer NOT NULL,
    valid_from integer NOT NULL,
    valid_to integer NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT post_check CHECK ((valid_to >= valid_from)),
    CONSTRAINT post_manager_class_check CHECK ((manager_class = ANY (ARRAY[0, 1])))
);


--
-- Name: unit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit (
    id bigint NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    seq bigint NOT NULL
);


--
-- Name: unit_place; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_place (
    id bigint NOT NULL,
    unit bigint NOT NULL,
    parent bigint,
    name text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    sort integer NOT NULL,
    valid_from integer NOT NULL,
    valid_to integer NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT unit_place_check CHECK ((valid_to >= valid_from)),
    CONSTRAINT unit_place_check1 CHECK (((parent IS NULL) OR (parent <> unit))),
    CONSTRAINT unit_place_kind_check CHECK ((kind = ANY (ARRAY['ministry'::text, 'bureau'::text, 'division'::text, 'office'::text, 'section'::text, 'local'::text])))
);


--
-- Name: fact_known_person; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_known_person AS
 SELECT o.id,
    o.id AS officer,
    COALESCE(b.unit, (0)::bigint) AS unit,
    0 AS day,
    p.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    o.number,
    p.login,
    p.name,
    p.kana,
    p.mail,
    u.code AS unit_code,
    w.name AS unit_name,
    t.name AS post,
    COALESCE(t.rank, 99) AS rank
   FROM (((((public.officer o
     JOIN public.person p ON (((p.officer = o.id) AND (p.seq <= public.known()) AND ((p.ended_seq IS NULL) OR (p.ended_seq > public.known())))))
     LEFT JOIN public.posting b ON (((b.officer = o.id) AND (b.home = 1) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())) AND (((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.posting k
          WHERE ((k.officer = b.officer) AND (k.home = 1) AND (k.seq <= public.known()) AND ((k.ended_seq IS NULL) OR (k.ended_seq > public.known())) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > b.valid_from))))))))))
     LEFT JOIN public.post t ON ((t.id = b.post)))
     LEFT JOIN public.unit u ON ((u.id = b.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = b.unit) AND (w.seq <= public.known()) AND ((w.ended_seq IS NULL) OR (w.ended_seq > public.known())) AND ((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)))))
  WHERE (o.id = public.viewer());


--
-- Name: fact_known_start; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_known_start AS
 SELECT o.id,
    o.id AS officer,
    0 AS unit,
    0 AS day,
    o.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    p.name,
    o.number,
    NULL::text AS unit_name,
    ( SELECT min(e.valid_from) AS min
           FROM public.posting e
          WHERE ((e.officer = o.id) AND (e.seq <= public.known()) AND ((e.ended_seq IS NULL) OR (e.ended_seq > public.known())))) AS entered,
    ( SELECT min(e.valid_from) AS min
           FROM public.unit_place e
          WHERE ((e.seq <= public.known()) AND ((e.ended_seq IS NULL) OR (e.ended_seq > public.known())))) AS office_since,
    0 AS lines,
    0 AS own_open,
    0 AS office_open,
    0 AS objected,
    'none'::text AS state,
    ( SELECT string_agg(((e.valid_from || '-'::text) || e.valid_to), ','::text) AS string_agg
           FROM public.posting e
          WHERE ((e.officer = o.id) AND (e.home = 1) AND (e.kind <> 'leave_of_absence'::text) AND (e.seq <= public.known()) AND ((e.ended_seq IS NULL) OR (e.ended_seq > public.known())))) AS served
   FROM (public.officer o
     JOIN public.person p ON (((p.officer = o.id) AND (p.seq <= public.known()) AND ((p.ended_seq IS NULL) OR (p.ended_seq > public.known())))))
  WHERE (o.id = public.viewer());


--
-- Name: tap_word; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tap_word (
    id bigint NOT NULL,
    tap bigint NOT NULL,
    officer bigint NOT NULL,
    word text NOT NULL COLLATE pg_catalog."C",
    reason text COLLATE pg_catalog."C",
    author bigint NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT tap_word_check CHECK ((author <> officer)),
    CONSTRAINT tap_word_check1 CHECK (((word <> 'rejected'::text) OR (reason IS NOT NULL))),
    CONSTRAINT tap_word_word_check CHECK ((word = ANY (ARRAY['confirmed'::text, 'rejected'::text])))
);


--
-- Name: fact_known_tap; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_known_tap AS
 SELECT t.id,
    t.officer,
    0 AS unit,
    t.day,
    t.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    t.kind,
    t.place,
    t.received_us,
    t.claimed_us,
    t.source,
    t.replaces,
    t.reason,
    t.author,
    k.word,
    k.author AS word_author,
    k.reason AS word_reason,
    p.name AS author_name
   FROM ((public.tap t
     LEFT JOIN public.tap_word k ON (((k.tap = t.id) AND (k.seq <= public.known()))))
     LEFT JOIN public.person p ON (((p.officer = t.author) AND (p.seq <= public.known()) AND ((p.ended_seq IS NULL) OR (p.ended_seq > public.known())))))
  WHERE ((t.officer = public.viewer()) AND (t.seq <= public.known()) AND ((t.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = t.batch) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())))))));


--
-- Name: law_source; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.law_source (
    id bigint NOT NULL,
    release integer NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    loaded integer NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT law_source_release_check CHECK ((release > 1))
);


--
-- Name: fact_law_line; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_law_line AS
 SELECT law_source.seq
   FROM public.law_source;


--
-- Name: fact_law_source; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_law_source AS
 SELECT law_source.id,
    law_source.release,
    law_source.name,
    law_source.body,
    law_source.loaded
   FROM public.law_source;


--
-- Name: seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seal (
    seal_no bigint NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL
);


--
-- Name: fact_link; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_link AS
 SELECT seal.seal_no,
    seal.seq,
    seal.hash
   FROM public.seal;


--
-- Name: month_total; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.month_total (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    month integer NOT NULL,
    unit bigint NOT NULL,
    section text NOT NULL COLLATE pg_catalog."C",
    section_day integer NOT NULL,
    before_section integer NOT NULL,
    days integer NOT NULL,
    regular integer NOT NULL,
    holiday_regular integer NOT NULL,
    overtime integer NOT NULL,
    overtime_night integer NOT NULL,
    gap integer NOT NULL,
    leave_minutes integer NOT NULL,
    absence integer NOT NULL,
    duty integer NOT NULL,
    version bigint NOT NULL,
    overtime_days bytea
);


--
-- Name: fact_month_total; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_month_total AS
 SELECT month_total.id,
    month_total.officer,
    month_total.month,
    month_total.unit,
    month_total.section,
    month_total.section_day,
    month_total.before_section,
    month_total.days,
    month_total.regular,
    month_total.holiday_regular,
    month_total.overtime,
    month_total.overtime_night,
    month_total.gap,
    month_total.leave_minutes,
    month_total.absence,
    month_total.duty,
    month_total.version,
    month_total.overtime_days
   FROM public.month_total;


--
-- Name: office; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.office (
    key text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: fact_office; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_office AS
 SELECT office.key,
    office.value
   FROM public.office;


--
-- Name: fact_officer; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_officer AS
 SELECT officer.id,
    officer.number
   FROM public.officer;


--
-- Name: fact_opening; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_opening AS
 SELECT l.id,
    l.officer,
    l.batch,
    l.kind,
    l.item,
    l.about,
    l.day_from,
    l.day_to,
    l.minutes,
    l.days,
    l.granted,
    l.carried_days,
    l.carried_minutes,
    l.day_minutes,
    l.week_days,
    l.times,
    l.early,
        CASE
            WHEN ((l.batch = 0) OR (EXISTS ( SELECT 1
               FROM public.import_batch b
              WHERE ((b.id = l.batch) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())))))) THEN 1
            ELSE 0
        END AS shown
   FROM public.opening l
  WHERE ((l.seq <= public.known()) AND ((l.ended_seq IS NULL) OR (l.ended_seq > public.known())));


--
-- Name: fact_opening_line; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_opening_line AS
 SELECT l.id,
    l.officer,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text) AND (w.seq <= public.known()))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'office'::text) AND (w.seq <= public.known()))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office
   FROM public.opening l
  WHERE ((l.seq <= public.known()) AND ((l.ended_seq IS NULL) OR (l.ended_seq > public.known())) AND ((l.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = l.batch) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())))))))
UNION ALL
 SELECT l.id,
    l.officer,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text) AND (w.seq <= public.known()))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'office'::text) AND (w.seq <= public.known()))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office
   FROM public.opening_month l
  WHERE ((l.seq <= public.known()) AND ((l.ended_seq IS NULL) OR (l.ended_seq > public.known())) AND ((l.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = l.batch) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())))))));


--
-- Name: fact_opening_month; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_opening_month AS
 SELECT o.officer,
    o.month,
    o.overtime
   FROM public.opening_month o
  WHERE ((o.ended_seq IS NULL) AND ((o.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = o.batch) AND (b.ended_seq IS NULL))))));


--
-- Name: fact_opening_overtime; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_opening_overtime AS
 SELECT l.id,
    l.officer,
    l.batch,
    l.month,
    l.overtime,
        CASE
            WHEN ((l.batch = 0) OR (EXISTS ( SELECT 1
               FROM public.import_batch b
              WHERE ((b.id = l.batch) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())))))) THEN 1
            ELSE 0
        END AS shown
   FROM public.opening_month l
  WHERE ((l.seq <= public.known()) AND ((l.ended_seq IS NULL) OR (l.ended_seq > public.known())));


--
-- Name: opening_state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.opening_state (
    officer bigint NOT NULL,
    lines integer NOT NULL,
    own_open integer NOT NULL,
    office_open integer NOT NULL,
    objected integer NOT NULL,
    version bigint NOT NULL
);


--
-- Name: fact_opening_state; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_opening_state AS
 SELECT opening_state.officer,
    opening_state.lines,
    opening_state.own_open,
    opening_state.office_open,
    opening_state.objected
   FROM public.opening_state;


--
-- Name: fact_opening_word; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_opening_word AS
 SELECT opening_word.id,
    opening_word.line,
    opening_word.officer,
    opening_word.side,
    opening_word.word,
    opening_word.said_us,
    opening_word.author
   FROM public.opening_word;


--
-- Name: fact_overtime_order; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_overtime_order AS
 SELECT o.id,
    o.officer,
    o.day,
    o.from_minute,
    o.until_minute,
    o.kind
   FROM public.overtime_order o
  WHERE ((o.seq <= public.known()) AND ((o.ended_seq IS NULL) OR (o.ended_seq > public.known())) AND ((o.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = o.batch) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())))))));


--
-- Name: fact_own_setting; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_own_setting AS
 SELECT setting.id,
    setting.unit,
    setting.key,
    setting.value,
    setting.valid_from,
    setting.valid_to
   FROM public.setting
  WHERE (setting.ended_seq IS NULL);


--
-- Name: fact_person; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_person AS
 SELECT o.id AS officer,
    o.number,
    p.login,
    p.name,
    p.kana,
    p.mail,
    p.seq,
    p.id
   FROM (public.officer o
     JOIN public.person p ON ((p.officer = o.id)))
  WHERE (p.ended_seq IS NULL);


--
-- Name: piece; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.piece (
    officer bigint NOT NULL,
    work_day integer NOT NULL,
    day integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    regular integer NOT NULL,
    holiday_regular integer NOT NULL,
    regular_night integer NOT NULL,
    overtime integer NOT NULL,
    overtime_night integer NOT NULL,
    gap integer NOT NULL,
    leave_minutes integer NOT NULL,
    absence integer NOT NULL,
    duty integer NOT NULL,
    overtime_spans text NOT NULL COLLATE pg_catalog."C",
    rest integer DEFAULT 0 NOT NULL
);


--
-- Name: fact_piece; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_piece AS
 SELECT piece.officer,
    piece.work_day,
    piece.day,
    piece.kind,
    piece.regular,
    piece.holiday_regular,
    piece.regular_night,
    piece.overtime,
    piece.overtime_night,
    piece.gap,
    piece.leave_minutes,
    piece.absence,
    piece.duty,
    piece.overtime_spans,
    piece.rest
   FROM public.piece;


--
-- Name: fact_place_line; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_place_line AS
 SELECT unit_place.seq,
    unit_place.ended_seq,
    unit_place.unit
   FROM public.unit_place;


--
-- Name: fact_post; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_post AS
 SELECT post.id,
    post.unit,
    post.name,
    post.rank,
    post.manager_class,
    post.valid_from,
    post.valid_to
   FROM public.post
  WHERE (post.ended_seq IS NULL);


--
-- Name: fact_posting; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_posting AS
 SELECT h.id,
    h.officer,
    h.unit,
    h.post,
    h.kind,
    h.home,
    h.valid_from,
    h.valid_to,
    h.seq,
    t.name AS post_name,
    t.rank,
    t.manager_class
   FROM (public.posting h
     LEFT JOIN public.post t ON ((t.id = h.post)))
  WHERE ((h.seq <= public.known()) AND ((h.ended_seq IS NULL) OR (h.ended_seq > public.known())));


--
-- Name: fact_posting_line; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_posting_line AS
 SELECT posting.seq,
    posting.ended_seq,
    posting.officer
   FROM public.posting;


--
-- Name: fact_posting_said; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_posting_said AS
 SELECT posting.id,
    posting.officer,
    posting.unit,
    posting.post,
    posting.kind,
    posting.home,
    posting.valid_from,
    posting.valid_to,
    posting.seq,
    COALESCE(posting.ended_seq, (0)::bigint) AS ended_seq
   FROM public.posting;


--
-- Name: regime; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.regime (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    regime text NOT NULL COLLATE pg_catalog."C",
    valid_from integer NOT NULL,
    valid_to integer NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT regime_check CHECK ((valid_to >= valid_from))
);


--
-- Name: fact_regime; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_regime AS
 SELECT regime.id,
    regime.officer,
    regime.regime,
    regime.valid_from,
    regime.valid_to
   FROM public.regime
  WHERE ((regime.seq <= public.known()) AND ((regime.ended_seq IS NULL) OR (regime.ended_seq > public.known())));


--
-- Name: fact_regime_line; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_regime_line AS
 SELECT regime.seq,
    regime.ended_seq,
    regime.officer
   FROM public.regime;


--
-- Name: fact_role; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_role AS
 SELECT role.id,
    role.officer,
    role.unit,
    role.role,
    role.valid_from,
    role.valid_to
   FROM public.role
  WHERE (role.ended_seq IS NULL);


--
-- Name: section; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.section (
    id bigint NOT NULL,
    unit bigint NOT NULL,
    category text NOT NULL COLLATE pg_catalog."C",
    valid_from integer NOT NULL,
    valid_to integer NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT section_category_check CHECK ((category = ANY (ARRAY['normal'::text, 'hetero'::text]))),
    CONSTRAINT section_check CHECK ((valid_to >= valid_from))
);


--
-- Name: fact_section; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_section AS
 SELECT section.id,
    section.unit,
    section.category,
    section.valid_from,
    section.valid_to
   FROM public.section
  WHERE ((section.seq <= public.known()) AND ((section.ended_seq IS NULL) OR (section.ended_seq > public.known())));


--
-- Name: fact_section_line; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_section_line AS
 SELECT section.seq,
    section.ended_seq,
    section.unit
   FROM public.section;


--
-- Name: session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.session (
    id bigint NOT NULL,
    hash bytea NOT NULL,
    officer bigint NOT NULL,
    created_us bigint NOT NULL,
    used_us bigint NOT NULL,
    ended_us bigint,
    address text NOT NULL COLLATE pg_catalog."C",
    agent text NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: fact_session; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_session AS
 SELECT session.id,
    session.hash,
    session.officer,
    session.created_us,
    session.used_us
   FROM public.session
  WHERE (session.ended_us IS NULL);


--
-- Name: fact_setting; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_setting AS
 SELECT setting.id,
    setting.unit,
    setting.key,
    setting.value,
    setting.valid_from,
    setting.valid_to
   FROM public.setting
  WHERE ((setting.seq <= public.known()) AND ((setting.ended_seq IS NULL) OR (setting.ended_seq > public.known())));


--
-- Name: fact_so_far; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_so_far AS
 SELECT l.id,
    l.officer,
    l.day_from,
    l.day_to,
    l.minutes,
    COALESCE(l.times, '-1'::integer) AS over45
   FROM public.opening l
  WHERE ((l.kind = 'year'::text) AND (l.ended_seq IS NULL) AND ((l.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = l.batch) AND (b.ended_seq IS NULL))))));


--
-- Name: fact_so_far_line; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_so_far_line AS
 SELECT opening.seq,
    opening.ended_seq,
    opening.batch,
    opening.officer
   FROM public.opening
  WHERE (opening.kind = 'year'::text);


--
-- Name: special_work; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.special_work (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    month integer NOT NULL,
    reason text NOT NULL COLLATE pg_catalog."C",
    author bigint NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT special_work_check CHECK ((author <> officer))
);


--
-- Name: fact_special; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_special AS
 SELECT special_work.id,
    special_work.officer,
    special_work.month
   FROM public.special_work
  WHERE (special_work.ended_seq IS NULL);


--
-- Name: fact_special_line; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_special_line AS
 SELECT special_work.seq,
    special_work.ended_seq,
    special_work.officer
   FROM public.special_work;


--
-- Name: post_superior; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post_superior (
    id bigint NOT NULL,
    post bigint NOT NULL,
    superior bigint NOT NULL,
    valid_from integer NOT NULL,
    valid_to integer NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT post_superior_check CHECK ((valid_to >= valid_from)),
    CONSTRAINT post_superior_check1 CHECK ((superior <> post))
);


--
-- Name: fact_superior; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_superior AS
 SELECT post_superior.id,
    post_superior.post,
    post_superior.superior,
    post_superior.valid_from,
    post_superior.valid_to
   FROM public.post_superior
  WHERE (post_superior.ended_seq IS NULL);


--
-- Name: fact_tap; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_tap AS
 SELECT t.id,
    t.officer,
    t.day,
    t.kind,
    t.place,
    t.received_us,
    t.claimed_us,
    t.source,
    t.replaces,
    t.author,
    t.seq
   FROM public.tap t
  WHERE ((t.seq <= public.known()) AND ((t.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = t.batch) AND (b.seq <= public.known()) AND ((b.ended_seq IS NULL) OR (b.ended_seq > public.known())))))));


--
-- Name: fact_tap_word; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_tap_word AS
 SELECT tap_word.id,
    tap_word.tap,
    tap_word.officer,
    tap_word.word,
    tap_word.author,
    tap_word.seq
   FROM public.tap_word
  WHERE (tap_word.seq <= public.known());


--
-- Name: fact_unit; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_unit AS
 SELECT u.id AS unit,
    w.id AS place,
    u.code,
    w.parent,
    w.name,
    w.kind,
    w.sort,
    w.valid_from,
    w.valid_to
   FROM (public.unit u
     JOIN public.unit_place w ON ((w.unit = u.id)))
  WHERE ((w.seq <= public.known()) AND ((w.ended_seq IS NULL) OR (w.ended_seq > public.known())));


--
-- Name: unit_work; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_work (
    line bigint NOT NULL,
    unit bigint NOT NULL,
    level integer NOT NULL
);


--
-- Name: fact_unit_work; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_unit_work AS
 SELECT unit_work.line,
    unit_work.unit,
    unit_work.level
   FROM public.unit_work;


--
-- Name: journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal (
    seq bigint NOT NULL,
    at_us bigint NOT NULL,
    who bigint NOT NULL,
    for_whom bigint NOT NULL,
    operator integer NOT NULL,
    errand text NOT NULL COLLATE pg_catalog."C",
    thing text COLLATE pg_catalog."C",
    subject bigint NOT NULL,
    job bigint NOT NULL,
    payload_hash bytea,
    digest bytea NOT NULL,
    xid bigint DEFAULT ((pg_current_xact_id())::text)::bigint NOT NULL,
    CONSTRAINT journal_operator CHECK ((operator = ANY (ARRAY[0, 1])))
);


--
-- Name: fact_unsealed; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_unsealed AS
 SELECT journal.seq
   FROM public.journal
  WHERE (journal.xid >= ( SELECT counter.value
           FROM public.counter
          WHERE (counter.name = 'horizon'::text)));


--
-- Name: workday; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.workday (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    day integer NOT NULL,
    unit bigint NOT NULL,
    regime text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    moved integer NOT NULL,
    holiday text COLLATE pg_catalog."C",
    allot_from integer,
    allot_until integer,
    first_in integer,
    last_out integer,
    place text COLLATE pg_catalog."C",
    breaks text NOT NULL COLLATE pg_catalog."C",
    later text NOT NULL COLLATE pg_catalog."C",
    present text NOT NULL COLLATE pg_catalog."C",
    ordered text NOT NULL COLLATE pg_catalog."C",
    leave_spans text NOT NULL COLLATE pg_catalog."C",
    duty_spans text NOT NULL COLLATE pg_catalog."C",
    planned integer NOT NULL,
    regular integer NOT NULL,
    holiday_regular integer NOT NULL,
    regular_night integer NOT NULL,
    overtime integer NOT NULL,
    overtime_night integer NOT NULL,
    gap integer NOT NULL,
    leave_minutes integer NOT NULL,
    absence integer NOT NULL,
    duty integer NOT NULL,
    away text COLLATE pg_catalog."C",
    away_whole integer NOT NULL,
    open integer NOT NULL,
    on_break integer NOT NULL,
    since integer,
    questions integer NOT NULL,
    law_release integer NOT NULL,
    version bigint NOT NULL,
    rest integer DEFAULT 0 NOT NULL,
    away_kinds text DEFAULT ''::text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT workday_away_whole_check CHECK ((away_whole = ANY (ARRAY[0, 1]))),
    CONSTRAINT workday_on_break_check CHECK ((on_break = ANY (ARRAY[0, 1]))),
    CONSTRAINT workday_open_check CHECK ((open = ANY (ARRAY[0, 1])))
);


--
-- Name: fact_workday; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.fact_workday AS
 SELECT workday.id,
    workday.officer,
    workday.day,
    workday.unit,
    workday.regime,
    workday.kind,
    workday.moved,
    workday.holiday,
    workday.allot_from,
    workday.allot_until,
    workday.first_in,
    workday.last_out,
    workday.place,
    workday.breaks,
    workday.later,
    workday.present,
    workday.ordered,
    workday.leave_spans,
    workday.duty_spans,
    workday.planned,
    workday.regular,
    workday.holiday_regular,
    workday.regular_night,
    workday.overtime,
    workday.overtime_night,
    workday.gap,
    workday.leave_minutes,
    workday.absence,
    workday.duty,
    workday.away,
    workday.away_whole,
    workday.open,
    workday.on_break,
    workday.since,
    workday.questions,
    workday.law_release,
    workday.version,
    workday.rest,
    workday.away_kinds
   FROM public.workday;


--
-- Name: figure_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.figure_change (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    day integer NOT NULL,
    figure text NOT NULL COLLATE pg_catalog."C",
    was integer,
    now_is integer,
    closed integer NOT NULL,
    at_us bigint NOT NULL,
    told bigint NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT figure_change_closed_check CHECK ((closed = ANY (ARRAY[0, 1])))
);


--
-- Name: job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job (
    id bigint NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    args text COLLATE pg_catalog."C",
    cursor text COLLATE pg_catalog."C",
    result text COLLATE pg_catalog."C",
    state integer NOT NULL,
    done bigint NOT NULL,
    total bigint NOT NULL,
    officer bigint NOT NULL,
    due_us bigint NOT NULL,
    created_us bigint NOT NULL,
    turn_us bigint NOT NULL,
    ended_us bigint,
    wanted_cancel integer NOT NULL,
    key text COLLATE pg_catalog."C",
    CONSTRAINT job_state CHECK (((state >= 0) AND (state <= 4))),
    CONSTRAINT job_wanted_cancel CHECK ((wanted_cancel = ANY (ARRAY[0, 1])))
);


--
-- Name: job_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job_file (
    job bigint NOT NULL,
    begins bigint NOT NULL,
    bytes bytea NOT NULL
);


--
-- Name: journal_payload; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_payload (
    seq bigint NOT NULL,
    salt bytea,
    payload text COLLATE pg_catalog."C",
    retention text NOT NULL COLLATE pg_catalog."C",
    erased_rule text COLLATE pg_catalog."C",
    erased_day integer,
    CONSTRAINT journal_payload_erased CHECK (((payload IS NULL) = ((erased_rule IS NOT NULL) AND (erased_day IS NOT NULL))))
);


--
-- Name: new_id; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.new_id
    START WITH 1
    INCREMENT BY 64
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: new_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.new_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: once; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.once (
    officer bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    errand text NOT NULL COLLATE pg_catalog."C",
    answer text COLLATE pg_catalog."C",
    created bigint NOT NULL
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    id bigint NOT NULL,
    officer bigint NOT NULL,
    notice text NOT NULL COLLATE pg_catalog."C",
    thing text COLLATE pg_catalog."C",
    thing_id bigint NOT NULL,
    due_us bigint NOT NULL,
    sent_us bigint,
    seq bigint NOT NULL
);


--
-- Name: route; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.route (
    id bigint NOT NULL,
    unit bigint NOT NULL,
    matter text NOT NULL COLLATE pg_catalog."C",
    post bigint NOT NULL,
    last_stop integer NOT NULL,
    valid_from integer NOT NULL,
    valid_to integer NOT NULL,
    seq bigint NOT NULL,
    ended_seq bigint,
    CONSTRAINT route_check CHECK ((valid_to >= valid_from)),
    CONSTRAINT route_last_stop_check CHECK ((last_stop = ANY (ARRAY[0, 1])))
);


--
-- Name: schema_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schema_version (
    n integer NOT NULL,
    hash text NOT NULL COLLATE pg_catalog."C",
    applied_us bigint NOT NULL
);


--
-- Name: seen_absence; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_absence AS
 SELECT a.id,
    a.officer,
    0 AS unit,
    a.day_from AS day,
    a.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    a.kind,
    a.day_to,
    a.from_minute,
    a.until_minute
   FROM public.absence a
  WHERE ((a.officer = public.viewer()) AND (a.ended_seq IS NULL) AND ((a.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = a.batch) AND (b.ended_seq IS NULL))))))
UNION ALL
 SELECT a.id,
    a.officer,
    0 AS unit,
    a.day_from AS day,
    a.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    a.kind,
    a.day_to,
    a.from_minute,
    a.until_minute
   FROM (((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL))))
     JOIN public.absence a ON (((a.officer = h.officer) AND (a.ended_seq IS NULL) AND ((a.day_from >= h.valid_from) AND (a.day_from <= h.valid_to)) AND ((a.day_from >= s.valid_from) AND (a.day_from <= s.valid_to)) AND ((a.day_from >= v.valid_from) AND (a.day_from <= v.valid_to)))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND (h.officer <> public.viewer()) AND ((a.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = a.batch) AND (b.ended_seq IS NULL))))))
UNION ALL
 SELECT a.id,
    a.officer,
    0 AS unit,
    a.day_from AS day,
    a.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    a.kind,
    a.day_to,
    a.from_minute,
    a.until_minute
   FROM (((public.role g
     JOIN public.unit_closure c ON ((c.above = g.unit)))
     JOIN public.posting h ON (((h.unit = c.below) AND (h.home = 1) AND (h.ended_seq IS NULL))))
     JOIN public.absence a ON (((a.officer = h.officer) AND (a.ended_seq IS NULL) AND ((a.day_from >= h.valid_from) AND (a.day_from <= h.valid_to)) AND ((a.day_from >= c.valid_from) AND (a.day_from <= c.valid_to)) AND ((a.day_from >= g.valid_from) AND (a.day_from <= g.valid_to)))))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL) AND ((a.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = a.batch) AND (b.ended_seq IS NULL))))));


--
-- Name: seen_board; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_board AS
 SELECT ((c.above * '10000000000'::bigint) + h.officer) AS id,
    h.officer,
    c.above AS unit,
    0 AS day,
    p.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    p.name,
    t.name AS post,
    COALESCE(t.rank, 99) AS rank,
    h.unit AS home
   FROM (((public.posting h
     JOIN public.unit_closure c ON (((c.below = h.unit) AND ((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)))))
     JOIN public.person p ON (((p.officer = h.officer) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.post t ON ((t.id = h.post)))
  WHERE ((h.officer = public.viewer()) AND (h.home = 1) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))
UNION ALL
 SELECT ((c.above * '10000000000'::bigint) + h.officer) AS id,
    h.officer,
    c.above AS unit,
    0 AS day,
    p.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    p.name,
    t.name AS post,
    COALESCE(t.rank, 99) AS rank,
    h.unit AS home
   FROM ((((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.posting f ON (((f.post = s.post) AND (f.ended_seq IS NULL) AND ((public.today() >= f.valid_from) AND (public.today() <= f.valid_to)))))
     JOIN public.posting h ON (((h.officer = f.officer) AND (h.home = 1) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.unit_closure c ON (((c.below = h.unit) AND ((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)))))
     JOIN public.person p ON (((p.officer = h.officer) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.post t ON ((t.id = h.post)))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND (h.officer <> public.viewer()))
UNION ALL
 SELECT ((b.above * '10000000000'::bigint) + h.officer) AS id,
    h.officer,
    b.above AS unit,
    0 AS day,
    p.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    p.name,
    t.name AS post,
    COALESCE(t.rank, 99) AS rank,
    h.unit AS home
   FROM (((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND ((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)))))
     JOIN public.unit_closure b ON (((b.above = c.below) AND ((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)))))
     JOIN public.posting h ON (((h.unit = b.below) AND (h.home = 1) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.person p ON (((p.officer = h.officer) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.post t ON ((t.id = h.post)))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)))
UNION ALL
 SELECT ((v.unit * '10000000000'::bigint) + h.officer) AS id,
    h.officer,
    v.unit,
    0 AS day,
    p.seq AS version,
    256 AS tie,
    0 AS on_behalf,
    p.name,
    t.name AS post,
    COALESCE(t.rank, 99) AS rank,
    h.unit AS home
   FROM (((public.posting v
     JOIN public.posting h ON (((h.unit = v.unit) AND (h.home = 1) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.person p ON (((p.officer = h.officer) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.post t ON ((t.id = h.post)))
  WHERE ((v.officer = public.viewer()) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND (h.officer <> public.viewer()));


--
-- Name: seen_category; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_category AS
 SELECT x.id,
    x.officer,
    COALESCE(b.unit, (0)::bigint) AS unit,
    0 AS day,
    x.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    x.category,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((public.category x
     LEFT JOIN public.posting b ON (((b.officer = x.officer) AND (b.home = 1) AND (b.ended_seq IS NULL) AND (((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.posting k
          WHERE ((k.officer = b.officer) AND (k.home = 1) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > b.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE (x.officer = public.viewer())
UNION ALL
 SELECT x.id,
    x.officer,
    b.unit,
    0 AS day,
    x.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    x.category,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.posting b ON (((b.officer = h.officer) AND (b.home = 1) AND (b.ended_seq IS NULL) AND (((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.posting k
          WHERE ((k.officer = b.officer) AND (k.home = 1) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > b.valid_from))))))))))
     JOIN public.category x ON ((x.officer = b.officer)))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND (x.officer <> public.viewer()))
UNION ALL
 SELECT x.id,
    x.officer,
    b.unit,
    0 AS day,
    x.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            WHEN 'admin'::text THEN 64
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    x.category,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND (((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_closure k
          WHERE ((k.below = c.below) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > c.valid_from))))))))))
     JOIN public.posting b ON (((b.unit = c.below) AND (b.home = 1) AND (b.ended_seq IS NULL) AND (((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.posting k
          WHERE ((k.officer = b.officer) AND (k.home = 1) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > b.valid_from))))))))))
     JOIN public.category x ON ((x.officer = b.officer)))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((g.officer = public.viewer()) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)));


--
-- Name: seen_change; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_change AS
 SELECT c.id,
    c.officer,
    0 AS unit,
    c.day,
    c.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    c.figure,
    c.was,
    c.now_is,
    c.closed,
    c.at_us,
    c.told,
    j.errand,
    j.job,
    o.number,
    p.name,
    w.name AS by_name
   FROM ((((public.figure_change c
     JOIN public.officer o ON ((o.id = c.officer)))
     JOIN public.person p ON (((p.officer = c.officer) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.journal j ON ((j.seq = c.seq)))
     LEFT JOIN public.person w ON (((w.officer = j.who) AND (w.ended_seq IS NULL))))
  WHERE (c.officer = public.viewer())
UNION ALL
 SELECT c.id,
    c.officer,
    0 AS unit,
    c.day,
    c.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    c.figure,
    c.was,
    c.now_is,
    c.closed,
    c.at_us,
    c.told,
    j.errand,
    j.job,
    o.number,
    p.name,
    w.name AS by_name
   FROM (((((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL))))
     JOIN public.figure_change c ON (((c.officer = h.officer) AND ((c.day >= h.valid_from) AND (c.day <= h.valid_to)) AND ((c.day >= s.valid_from) AND (c.day <= s.valid_to)) AND ((c.day >= v.valid_from) AND (c.day <= v.valid_to)))))
     JOIN public.officer o ON ((o.id = c.officer)))
     JOIN public.person p ON (((p.officer = c.officer) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.journal j ON ((j.seq = c.seq)))
     LEFT JOIN public.person w ON (((w.officer = j.who) AND (w.ended_seq IS NULL))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND (h.officer <> public.viewer()))
UNION ALL
 SELECT c.id,
    c.officer,
    0 AS unit,
    c.day,
    c.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    c.figure,
    c.was,
    c.now_is,
    c.closed,
    c.at_us,
    c.told,
    j.errand,
    j.job,
    o.number,
    p.name,
    w.name AS by_name
   FROM (((((((public.role g
     JOIN public.unit_closure k ON ((k.above = g.unit)))
     JOIN public.posting h ON (((h.unit = k.below) AND (h.home = 1) AND (h.ended_seq IS NULL))))
     JOIN public.figure_change c ON (((c.officer = h.officer) AND ((c.day >= h.valid_from) AND (c.day <= h.valid_to)) AND ((c.day >= k.valid_from) AND (c.day <= k.valid_to)) AND ((c.day >= g.valid_from) AND (c.day <= g.valid_to)))))
     JOIN public.officer o ON ((o.id = c.officer)))
     JOIN public.person p ON (((p.officer = c.officer) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.journal j ON ((j.seq = c.seq)))
     LEFT JOIN public.person w ON (((w.officer = j.who) AND (w.ended_seq IS NULL))))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL));


--
-- Name: seen_closed; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_closed AS
 SELECT m.id,
    m.officer,
    m.unit,
    m.month AS day,
    m.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    m.closed_day,
    m.law_release
   FROM public.closed_month m
  WHERE ((m.officer = public.viewer()) AND (m.ended_seq IS NULL))
UNION ALL
 SELECT m.id,
    m.officer,
    m.unit,
    m.month AS day,
    m.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    m.closed_day,
    m.law_release
   FROM (((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.closed_month m ON (((m.officer = h.officer) AND (m.ended_seq IS NULL))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND (h.officer <> public.viewer()))
UNION ALL
 SELECT m.id,
    m.officer,
    m.unit,
    m.month AS day,
    m.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    m.closed_day,
    m.law_release
   FROM (((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND ((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)))))
     JOIN public.posting h ON (((h.unit = c.below) AND (h.home = 1) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.closed_month m ON (((m.officer = h.officer) AND (m.ended_seq IS NULL))))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)));


--
-- Name: seen_deputy; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_deputy AS
 SELECT x.id,
    x.officer,
    y.unit,
    0 AS day,
    x.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    x.post,
    y.name AS post_name,
    x.turn,
    p.name,
    o.number,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.post q ON ((q.id = s.post)))
     JOIN public.post y ON ((y.unit = q.unit)))
     JOIN public.deputy x ON ((x.post = y.id)))
     JOIN public.officer o ON ((o.id = x.officer)))
     JOIN public.person p ON (((p.officer = x.officer) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)))
UNION ALL
 SELECT x.id,
    x.officer,
    y.unit,
    0 AS day,
    x.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            WHEN 'admin'::text THEN 64
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    x.post,
    y.name AS post_name,
    x.turn,
    p.name,
    o.number,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND (((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_closure k
          WHERE ((k.below = c.below) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > c.valid_from))))))))))
     JOIN public.post y ON ((y.unit = c.below)))
     JOIN public.deputy x ON ((x.post = y.id)))
     JOIN public.officer o ON ((o.id = x.officer)))
     JOIN public.person p ON (((p.officer = x.officer) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((g.officer = public.viewer()) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)))
UNION ALL
 SELECT x.id,
    x.officer,
    y.unit,
    0 AS day,
    x.seq AS version,
    256 AS tie,
    0 AS on_behalf,
    x.post,
    y.name AS post_name,
    x.turn,
    p.name,
    o.number,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((((public.posting v
     JOIN public.post y ON ((y.unit = v.unit)))
     JOIN public.deputy x ON ((x.post = y.id)))
     JOIN public.officer o ON ((o.id = x.officer)))
     JOIN public.person p ON (((p.officer = x.officer) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)));


--
-- Name: seen_hours; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_hours AS
 SELECT ((s.id * '2147483648'::bigint) + h.id) AS id,
    h.officer,
    0 AS unit,
    0 AS day,
    s.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    s.key,
    s.value,
    c.depth,
    s.valid_from,
    s.valid_to,
    h.valid_from AS home_from,
    h.valid_to AS home_to,
    NULL::integer AS moved,
    NULL::integer AS from_minute,
    NULL::integer AS until_minute
   FROM ((public.posting h
     JOIN public.unit_closure c ON ((c.below = h.unit)))
     JOIN public.setting s ON (((s.unit = c.above) AND (s.ended_seq IS NULL))))
  WHERE ((h.officer = public.viewer()) AND (h.home = 1) AND (h.ended_seq IS NULL) AND ((s.key ~~ 'allotment.%'::text) OR (s.key ~~ 'tap.%'::text)))
UNION ALL
 SELECT a.id,
    a.officer,
    0 AS unit,
    0 AS day,
    a.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    NULL::text AS key,
    a.breaks AS value,
    NULL::integer AS depth,
    a.valid_from,
    a.valid_to,
    NULL::integer AS home_from,
    NULL::integer AS home_to,
    a.moved,
    a.from_minute,
    a.until_minute
   FROM public.allotment a
  WHERE ((a.officer = public.viewer()) AND (a.ended_seq IS NULL))
UNION ALL
 SELECT ((s.id * '2147483648'::bigint) + h.id) AS id,
    h.officer,
    0 AS unit,
    0 AS day,
    s.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    s.key,
    s.value,
    c.depth,
    s.valid_from,
    s.valid_to,
    h.valid_from AS home_from,
    h.valid_to AS home_to,
    NULL::integer AS moved,
    NULL::integer AS from_minute,
    NULL::integer AS until_minute
   FROM (((((public.posting v
     JOIN public.post_superior p ON (((p.superior = v.post) AND (p.ended_seq IS NULL) AND ((public.today() >= p.valid_from) AND (public.today() <= p.valid_to)))))
     JOIN public.posting f ON (((f.post = p.post) AND (f.ended_seq IS NULL) AND ((public.today() >= f.valid_from) AND (public.today() <= f.valid_to)))))
     JOIN public.posting h ON (((h.officer = f.officer) AND (h.home = 1) AND (h.ended_seq IS NULL))))
     JOIN public.unit_closure c ON ((c.below = h.unit)))
     JOIN public.setting s ON (((s.unit = c.above) AND (s.ended_seq IS NULL))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND ((s.key ~~ 'allotment.%'::text) OR (s.key ~~ 'tap.%'::text)))
UNION ALL
 SELECT a.id,
    a.officer,
    0 AS unit,
    0 AS day,
    a.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    NULL::text AS key,
    a.breaks AS value,
    NULL::integer AS depth,
    a.valid_from,
    a.valid_to,
    NULL::integer AS home_from,
    NULL::integer AS home_to,
    a.moved,
    a.from_minute,
    a.until_minute
   FROM (((public.posting v
     JOIN public.post_superior p ON (((p.superior = v.post) AND (p.ended_seq IS NULL) AND ((public.today() >= p.valid_from) AND (public.today() <= p.valid_to)))))
     JOIN public.posting f ON (((f.post = p.post) AND (f.ended_seq IS NULL) AND ((public.today() >= f.valid_from) AND (public.today() <= f.valid_to)))))
     JOIN public.allotment a ON (((a.officer = f.officer) AND (a.ended_seq IS NULL))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)))
UNION ALL
 SELECT ((s.id * '2147483648'::bigint) + h.id) AS id,
    h.officer,
    0 AS unit,
    0 AS day,
    s.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    s.key,
    s.value,
    c.depth,
    s.valid_from,
    s.valid_to,
    h.valid_from AS home_from,
    h.valid_to AS home_to,
    NULL::integer AS moved,
    NULL::integer AS from_minute,
    NULL::integer AS until_minute
   FROM ((((public.role g
     JOIN public.unit_closure k ON (((k.above = g.unit) AND ((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)))))
     JOIN public.posting h ON (((h.unit = k.below) AND (h.home = 1) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.unit_closure c ON ((c.below = h.unit)))
     JOIN public.setting s ON (((s.unit = c.above) AND (s.ended_seq IS NULL))))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)) AND ((s.key ~~ 'allotment.%'::text) OR (s.key ~~ 'tap.%'::text)))
UNION ALL
 SELECT a.id,
    a.officer,
    0 AS unit,
    0 AS day,
    a.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    NULL::text AS key,
    a.breaks AS value,
    NULL::integer AS depth,
    a.valid_from,
    a.valid_to,
    NULL::integer AS home_from,
    NULL::integer AS home_to,
    a.moved,
    a.from_minute,
    a.until_minute
   FROM (((public.role g
     JOIN public.unit_closure k ON (((k.above = g.unit) AND ((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)))))
     JOIN public.posting h ON (((h.unit = k.below) AND (h.home = 1) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.allotment a ON (((a.officer = h.officer) AND (a.ended_seq IS NULL))))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)));


--
-- Name: seen_import; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_import AS
 SELECT i.id,
    i.officer,
    0 AS unit,
    0 AS day,
    i.done AS version,
    1 AS tie,
    0 AS on_behalf,
    i.kind,
    i.filename,
    i.first,
    i.create_units,
    i.skip_faulty,
    i.stage,
    i.job,
    i.at_us,
    i.lines,
    i.fresh,
    i.changed,
    i.same,
    i.faulty,
    i.units,
    i.done,
    b.state AS job_state
   FROM (public.import i
     LEFT JOIN public.job b ON ((b.id = i.job)))
  WHERE (i.officer = public.viewer());


--
-- Name: seen_import_line; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_import_line AS
 SELECT l.id,
    i.officer,
    0 AS unit,
    0 AS day,
    l.line AS version,
    1 AS tie,
    0 AS on_behalf,
    l.import,
    l.line,
    l.what,
    l.name,
    l.field,
    l.reason,
    l.seen,
    l.was,
    l.becomes
   FROM (public.import i
     JOIN public.import_line l ON ((l.import = i.id)))
  WHERE (i.officer = public.viewer());


--
-- Name: seen_inherited; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_inherited AS
 SELECT x.id,
    0 AS officer,
    a.below AS unit,
    0 AS day,
    x.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    x.key,
    x.value,
    x.unit AS said_at,
    w.name AS said_name,
    a.depth,
    x.valid_from,
    x.valid_to
   FROM (((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.post q ON ((q.id = s.post)))
     JOIN public.unit_closure a ON (((a.below = q.unit) AND ((public.today() >= a.valid_from) AND (public.today() <= a.valid_to)))))
     JOIN public.setting x ON (((x.unit = a.above) AND (x.ended_seq IS NULL) AND ((public.today() >= x.valid_from) AND (public.today() <= x.valid_to)))))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)))
UNION ALL
 SELECT x.id,
    0 AS officer,
    a.below AS unit,
    0 AS day,
    x.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            WHEN 'admin'::text THEN 64
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    x.key,
    x.value,
    x.unit AS said_at,
    w.name AS said_name,
    a.depth,
    x.valid_from,
    x.valid_to
   FROM ((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND (((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_closure k
          WHERE ((k.below = c.below) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > c.valid_from))))))))))
     JOIN public.unit_closure a ON (((a.below = c.below) AND ((public.today() >= a.valid_from) AND (public.today() <= a.valid_to)))))
     JOIN public.setting x ON (((x.unit = a.above) AND (x.ended_seq IS NULL) AND ((public.today() >= x.valid_from) AND (public.today() <= x.valid_to)))))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
  WHERE ((g.officer = public.viewer()) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)))
UNION ALL
 SELECT x.id,
    0 AS officer,
    a.below AS unit,
    0 AS day,
    x.seq AS version,
    256 AS tie,
    0 AS on_behalf,
    x.key,
    x.value,
    x.unit AS said_at,
    w.name AS said_name,
    a.depth,
    x.valid_from,
    x.valid_to
   FROM (((public.posting v
     JOIN public.unit_closure a ON (((a.below = v.unit) AND ((public.today() >= a.valid_from) AND (public.today() <= a.valid_to)))))
     JOIN public.setting x ON (((x.unit = a.above) AND (x.ended_seq IS NULL) AND ((public.today() >= x.valid_from) AND (public.today() <= x.valid_to)))))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
  WHERE ((v.officer = public.viewer()) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)));


--
-- Name: seen_job; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_job AS
 SELECT j.id,
    j.officer,
    0 AS unit,
    0 AS day,
    j.done AS version,
    1 AS tie,
    0 AS on_behalf,
    j.kind,
    j.state,
    j.done,
    j.total,
    j.created_us,
    j.ended_us,
    j.wanted_cancel,
    j.result,
    j.args
   FROM public.job j
  WHERE (j.officer = public.viewer());


--
-- Name: seen_journal; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_journal AS
 SELECT j.seq AS id,
    j.for_whom AS officer,
    0 AS unit,
    0 AS day,
    j.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    j.at_us,
    j.who,
    p.name AS who_name,
    q.name AS for_name,
    j.operator,
    j.errand,
    j.thing,
    j.subject,
    j.job,
    y.payload,
    y.erased_rule,
    y.erased_day
   FROM (((public.journal j
     LEFT JOIN public.person p ON (((p.officer = j.who) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.person q ON (((q.officer = j.for_whom) AND (q.ended_seq IS NULL))))
     LEFT JOIN public.journal_payload y ON ((y.seq = j.seq)))
  WHERE ((j.for_whom = public.viewer()) AND (public.viewer() <> 0))
UNION ALL
 SELECT j.seq AS id,
    j.for_whom AS officer,
    0 AS unit,
    0 AS day,
    j.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    j.at_us,
    j.who,
    p.name AS who_name,
    q.name AS for_name,
    j.operator,
    j.errand,
    j.thing,
    j.subject,
    j.job,
    y.payload,
    y.erased_rule,
    y.erased_day
   FROM (((public.journal j
     LEFT JOIN public.person p ON (((p.officer = j.who) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.person q ON (((q.officer = j.for_whom) AND (q.ended_seq IS NULL))))
     LEFT JOIN public.journal_payload y ON ((y.seq = j.seq)))
  WHERE ((j.who = public.viewer()) AND (j.for_whom <> public.viewer()) AND (public.viewer() <> 0))
UNION ALL
 SELECT j.seq AS id,
    j.for_whom AS officer,
    0 AS unit,
    0 AS day,
    j.seq AS version,
    128 AS tie,
    0 AS on_behalf,
    j.at_us,
    j.who,
    p.name AS who_name,
    NULL::text AS for_name,
    j.operator,
    j.errand,
    j.thing,
    j.subject,
    j.job,
    NULL::text AS payload,
    NULL::text AS erased_rule,
    NULL::integer AS erased_day
   FROM ((( SELECT tap.seq
           FROM public.tap
          WHERE (tap.officer = public.viewer())
        UNION
         SELECT absence.seq
           FROM public.absence
          WHERE (absence.officer = public.viewer())
        UNION
         SELECT overtime_order.seq
           FROM public.overtime_order
          WHERE (overtime_order.officer = public.viewer())
        UNION
         SELECT allotment.seq
           FROM public.allotment
          WHERE (allotment.officer = public.viewer())
        UNION
         SELECT posting.seq
           FROM public.posting
          WHERE (posting.officer = public.viewer())
        UNION
         SELECT category.seq
           FROM public.category
          WHERE (category.officer = public.viewer())
        UNION
         SELECT regime.seq
           FROM public.regime
          WHERE (regime.officer = public.viewer())
        UNION
         SELECT role.seq
           FROM public.role
          WHERE (role.officer = public.viewer())
        UNION
         SELECT person.seq
           FROM public.person
          WHERE (person.officer = public.viewer())) f
     JOIN public.journal j ON ((j.seq = f.seq)))
     LEFT JOIN public.person p ON (((p.officer = j.who) AND (p.ended_seq IS NULL))))
  WHERE ((j.for_whom <> public.viewer()) AND (j.who <> public.viewer()))
UNION ALL
 SELECT j.seq AS id,
    j.for_whom AS officer,
    0 AS unit,
    0 AS day,
    j.seq AS version,
    32 AS tie,
    0 AS on_behalf,
    j.at_us,
    j.who,
    p.name AS who_name,
    q.name AS for_name,
    j.operator,
    j.errand,
    j.thing,
    j.subject,
    j.job,
    NULL::text AS payload,
    NULL::text AS erased_rule,
    NULL::integer AS erased_day
   FROM ((public.journal j
     LEFT JOIN public.person p ON (((p.officer = j.who) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.person q ON (((q.officer = j.for_whom) AND (q.ended_seq IS NULL))))
  WHERE (EXISTS ( SELECT 1
           FROM public.role g
          WHERE ((g.officer = public.viewer()) AND (g.role = 'auditor'::text) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)))));


--
-- Name: seen_law_office; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_law_office AS
 SELECT u.unit AS id,
    0 AS officer,
    u.unit,
    0 AS day,
    u.seq AS version,
    64 AS tie,
    0 AS on_behalf,
    u.name
   FROM (public.role g
     JOIN public.unit_place u ON (((u.unit = g.unit) AND (u.parent IS NULL) AND (u.ended_seq IS NULL) AND ((public.today() >= u.valid_from) AND (public.today() <= u.valid_to)))))
  WHERE ((g.officer = public.viewer()) AND (g.role = 'admin'::text) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)));


--
-- Name: seen_law_source; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_law_source AS
 SELECT s.id,
    0 AS officer,
    0 AS unit,
    s.loaded AS day,
    s.seq AS version,
    256 AS tie,
    0 AS on_behalf,
    s.release,
    s.name,
    s.body,
    p.name AS by_name,
    k.id AS job,
    k.state AS job_state
   FROM (((public.law_source s
     LEFT JOIN public.journal j ON ((j.seq = s.seq)))
     LEFT JOIN public.person p ON (((p.officer = j.who) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.job k ON ((k.key = ('rules.load.'::text || (s.release)::text))))
  WHERE (public.viewer() <> 0);


--
-- Name: seen_leave; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_leave AS
 SELECT a.id,
    a.officer,
    0 AS unit,
    a.day_from AS day,
    a.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    a.day_to,
    a.from_minute,
    a.until_minute
   FROM public.absence a
  WHERE ((a.officer = public.viewer()) AND (a.kind = 'annual'::text) AND (a.ended_seq IS NULL) AND ((a.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = a.batch) AND (b.ended_seq IS NULL))))))
UNION ALL
 SELECT a.id,
    a.officer,
    0 AS unit,
    a.day_from AS day,
    a.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    a.day_to,
    a.from_minute,
    a.until_minute
   FROM (((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.absence a ON (((a.officer = h.officer) AND (a.kind = 'annual'::text) AND (a.ended_seq IS NULL))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND (h.officer <> public.viewer()) AND ((a.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = a.batch) AND (b.ended_seq IS NULL))))))
UNION ALL
 SELECT a.id,
    a.officer,
    0 AS unit,
    a.day_from AS day,
    a.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    a.day_to,
    a.from_minute,
    a.until_minute
   FROM (((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND ((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)))))
     JOIN public.posting h ON (((h.unit = c.below) AND (h.home = 1) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.absence a ON (((a.officer = h.officer) AND (a.kind = 'annual'::text) AND (a.ended_seq IS NULL))))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)) AND ((a.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = a.batch) AND (b.ended_seq IS NULL))))));


--
-- Name: seen_limits; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_limits AS
 SELECT u.unit AS id,
    0 AS officer,
    u.unit,
    0 AS day,
    u.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    u.name,
    u.kind,
    COALESCE(u.parent, (0)::bigint) AS parent,
    u.sort
   FROM (((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.unit_place u ON (((u.unit = h.unit) AND (u.ended_seq IS NULL) AND ((public.today() >= u.valid_from) AND (public.today() <= u.valid_to)))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)))
UNION ALL
 SELECT u.unit AS id,
    0 AS officer,
    u.unit,
    0 AS day,
    u.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    u.name,
    u.kind,
    COALESCE(u.parent, (0)::bigint) AS parent,
    u.sort
   FROM ((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND ((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)))))
     JOIN public.unit_place u ON (((u.unit = c.below) AND (u.ended_seq IS NULL) AND ((public.today() >= u.valid_from) AND (public.today() <= u.valid_to)))))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'coordinator'::text, 'auditor'::text, 'executive'::text])) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)));


--
-- Name: seen_month; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_month AS
 SELECT m.id,
    m.officer,
    m.unit,
    m.month AS day,
    m.version,
    1 AS tie,
    0 AS on_behalf,
    m.section,
    m.section_day,
    m.before_section,
    m.days,
    m.regular,
    m.holiday_regular,
    m.overtime,
    m.overtime_night,
    m.gap,
    m.leave_minutes,
    m.absence,
    m.duty,
    ( SELECT min(e.valid_from) AS min
           FROM public.posting e
          WHERE ((e.officer = m.officer) AND (e.ended_seq IS NULL))) AS entered
   FROM public.month_total m
  WHERE (m.officer = public.viewer())
UNION ALL
 SELECT m.id,
    m.officer,
    m.unit,
    m.month AS day,
    m.version,
    2 AS tie,
    0 AS on_behalf,
    m.section,
    m.section_day,
    m.before_section,
    m.days,
    m.regular,
    m.holiday_regular,
    m.overtime,
    m.overtime_night,
    m.gap,
    m.leave_minutes,
    m.absence,
    m.duty,
    ( SELECT min(e.valid_from) AS min
           FROM public.posting e
          WHERE ((e.officer = m.officer) AND (e.ended_seq IS NULL))) AS entered
   FROM (((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.month_total m ON ((m.officer = h.officer)))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND (h.officer <> public.viewer()))
UNION ALL
 SELECT m.id,
    m.officer,
    m.unit,
    m.month AS day,
    m.version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    m.section,
    m.section_day,
    m.before_section,
    m.days,
    m.regular,
    m.holiday_regular,
    m.overtime,
    m.overtime_night,
    m.gap,
    m.leave_minutes,
    m.absence,
    m.duty,
    ( SELECT min(e.valid_from) AS min
           FROM public.posting e
          WHERE ((e.officer = m.officer) AND (e.ended_seq IS NULL))) AS entered
   FROM (((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND ((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)))))
     JOIN public.posting h ON (((h.unit = c.below) AND (h.home = 1) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.month_total m ON ((m.officer = h.officer)))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)));


--
-- Name: seen_opening; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_opening AS
 SELECT l.id,
    l.officer,
    0 AS unit,
    l.about AS day,
    l.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    l.kind,
    l.item,
    l.day_from,
    l.day_to,
    l.minutes,
    l.days,
    l.granted,
    l.carried_days,
    l.carried_minutes,
    l.day_minutes,
    l.week_days,
    l.times,
    l.early,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own,
    ( SELECT w.reason
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_reason,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_us,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_us,
    ( SELECT p.name
           FROM (public.opening_word w
             JOIN public.person p ON (((p.officer = w.author) AND (p.ended_seq IS NULL))))
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_by,
    ( SELECT p.name
           FROM public.person p
          WHERE ((p.officer = l.author) AND (p.ended_seq IS NULL))) AS author_name
   FROM public.opening l
  WHERE ((l.officer = public.viewer()) AND (l.ended_seq IS NULL) AND ((l.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = l.batch) AND (b.ended_seq IS NULL))))))
UNION ALL
 SELECT l.id,
    l.officer,
    0 AS unit,
    l.about AS day,
    l.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    l.kind,
    l.item,
    l.day_from,
    l.day_to,
    l.minutes,
    l.days,
    l.granted,
    l.carried_days,
    l.carried_minutes,
    l.day_minutes,
    l.week_days,
    l.times,
    l.early,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own,
    ( SELECT w.reason
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_reason,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_us,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_us,
    ( SELECT p.name
           FROM (public.opening_word w
             JOIN public.person p ON (((p.officer = w.author) AND (p.ended_seq IS NULL))))
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_by,
    ( SELECT p.name
           FROM public.person p
          WHERE ((p.officer = l.author) AND (p.ended_seq IS NULL))) AS author_name
   FROM (((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.opening l ON (((l.officer = h.officer) AND (l.ended_seq IS NULL))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND (h.officer <> public.viewer()) AND (l.kind = ANY (ARRAY['year'::text, 'annual'::text])) AND ((l.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = l.batch) AND (b.ended_seq IS NULL))))))
UNION ALL
 SELECT l.id,
    l.officer,
    0 AS unit,
    l.about AS day,
    l.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    l.kind,
    l.item,
    l.day_from,
    l.day_to,
    l.minutes,
    l.days,
    l.granted,
    l.carried_days,
    l.carried_minutes,
    l.day_minutes,
    l.week_days,
    l.times,
    l.early,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own,
    ( SELECT w.reason
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_reason,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_us,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_us,
    ( SELECT p.name
           FROM (public.opening_word w
             JOIN public.person p ON (((p.officer = w.author) AND (p.ended_seq IS NULL))))
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_by,
    ( SELECT p.name
           FROM public.person p
          WHERE ((p.officer = l.author) AND (p.ended_seq IS NULL))) AS author_name
   FROM (((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND ((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)))))
     JOIN public.posting h ON (((h.unit = c.below) AND (h.home = 1) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.opening l ON (((l.officer = h.officer) AND (l.ended_seq IS NULL))))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)) AND ((l.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = l.batch) AND (b.ended_seq IS NULL))))))
UNION ALL
 SELECT l.id,
    l.officer,
    0 AS unit,
    l.month AS day,
    l.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    'overtime'::text AS kind,
    ''::text AS item,
    l.month AS day_from,
    NULL::integer AS day_to,
    l.overtime AS minutes,
    NULL::integer AS days,
    NULL::integer AS granted,
    NULL::integer AS carried_days,
    NULL::integer AS carried_minutes,
    NULL::integer AS day_minutes,
    NULL::integer AS week_days,
    NULL::integer AS times,
    NULL::integer AS early,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own,
    ( SELECT w.reason
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_reason,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_us,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_us,
    ( SELECT p.name
           FROM (public.opening_word w
             JOIN public.person p ON (((p.officer = w.author) AND (p.ended_seq IS NULL))))
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_by,
    ( SELECT p.name
           FROM public.person p
          WHERE ((p.officer = l.author) AND (p.ended_seq IS NULL))) AS author_name
   FROM public.opening_month l
  WHERE ((l.officer = public.viewer()) AND (l.ended_seq IS NULL) AND ((l.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = l.batch) AND (b.ended_seq IS NULL))))))
UNION ALL
 SELECT l.id,
    l.officer,
    0 AS unit,
    l.month AS day,
    l.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    'overtime'::text AS kind,
    ''::text AS item,
    l.month AS day_from,
    NULL::integer AS day_to,
    l.overtime AS minutes,
    NULL::integer AS days,
    NULL::integer AS granted,
    NULL::integer AS carried_days,
    NULL::integer AS carried_minutes,
    NULL::integer AS day_minutes,
    NULL::integer AS week_days,
    NULL::integer AS times,
    NULL::integer AS early,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own,
    ( SELECT w.reason
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_reason,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_us,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_us,
    ( SELECT p.name
           FROM (public.opening_word w
             JOIN public.person p ON (((p.officer = w.author) AND (p.ended_seq IS NULL))))
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_by,
    ( SELECT p.name
           FROM public.person p
          WHERE ((p.officer = l.author) AND (p.ended_seq IS NULL))) AS author_name
   FROM (((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.opening_month l ON (((l.officer = h.officer) AND (l.ended_seq IS NULL))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND (h.officer <> public.viewer()) AND ((l.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = l.batch) AND (b.ended_seq IS NULL))))))
UNION ALL
 SELECT l.id,
    l.officer,
    0 AS unit,
    l.month AS day,
    l.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    'overtime'::text AS kind,
    ''::text AS item,
    l.month AS day_from,
    NULL::integer AS day_to,
    l.overtime AS minutes,
    NULL::integer AS days,
    NULL::integer AS granted,
    NULL::integer AS carried_days,
    NULL::integer AS carried_minutes,
    NULL::integer AS day_minutes,
    NULL::integer AS week_days,
    NULL::integer AS times,
    NULL::integer AS early,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own,
    ( SELECT w.reason
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_reason,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'officer'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS own_us,
    ( SELECT w.word
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office,
    ( SELECT w.said_us
           FROM public.opening_word w
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_us,
    ( SELECT p.name
           FROM (public.opening_word w
             JOIN public.person p ON (((p.officer = w.author) AND (p.ended_seq IS NULL))))
          WHERE ((w.line = l.id) AND (w.side = 'office'::text))
          ORDER BY w.seq DESC, w.id DESC
         LIMIT 1) AS office_by,
    ( SELECT p.name
           FROM public.person p
          WHERE ((p.officer = l.author) AND (p.ended_seq IS NULL))) AS author_name
   FROM (((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND ((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)))))
     JOIN public.posting h ON (((h.unit = c.below) AND (h.home = 1) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.opening_month l ON (((l.officer = h.officer) AND (l.ended_seq IS NULL))))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)) AND ((l.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = l.batch) AND (b.ended_seq IS NULL))))));


--
-- Name: seen_order; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_order AS
 SELECT o.id,
    o.officer,
    0 AS unit,
    o.day,
    o.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    o.kind,
    o.from_minute,
    o.until_minute,
    o.work,
    o.ordered_by,
    p.name AS ordered_by_name
   FROM (public.overtime_order o
     LEFT JOIN public.person p ON (((p.officer = o.ordered_by) AND (p.ended_seq IS NULL))))
  WHERE ((o.officer = public.viewer()) AND (o.ended_seq IS NULL) AND ((o.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = o.batch) AND (b.ended_seq IS NULL))))))
UNION ALL
 SELECT o.id,
    o.officer,
    0 AS unit,
    o.day,
    o.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    o.kind,
    o.from_minute,
    o.until_minute,
    o.work,
    o.ordered_by,
    p.name AS ordered_by_name
   FROM ((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL))))
     JOIN public.overtime_order o ON (((o.officer = h.officer) AND (o.ended_seq IS NULL) AND ((o.day >= h.valid_from) AND (o.day <= h.valid_to)) AND ((o.day >= s.valid_from) AND (o.day <= s.valid_to)) AND ((o.day >= v.valid_from) AND (o.day <= v.valid_to)))))
     LEFT JOIN public.person p ON (((p.officer = o.ordered_by) AND (p.ended_seq IS NULL))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND (h.officer <> public.viewer()) AND ((o.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = o.batch) AND (b.ended_seq IS NULL))))))
UNION ALL
 SELECT o.id,
    o.officer,
    0 AS unit,
    o.day,
    o.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    o.kind,
    o.from_minute,
    o.until_minute,
    o.work,
    o.ordered_by,
    p.name AS ordered_by_name
   FROM ((((public.role g
     JOIN public.unit_closure c ON ((c.above = g.unit)))
     JOIN public.posting h ON (((h.unit = c.below) AND (h.home = 1) AND (h.ended_seq IS NULL))))
     JOIN public.overtime_order o ON (((o.officer = h.officer) AND (o.ended_seq IS NULL) AND ((o.day >= h.valid_from) AND (o.day <= h.valid_to)) AND ((o.day >= c.valid_from) AND (o.day <= c.valid_to)) AND ((o.day >= g.valid_from) AND (o.day <= g.valid_to)))))
     LEFT JOIN public.person p ON (((p.officer = o.ordered_by) AND (p.ended_seq IS NULL))))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL) AND ((o.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = o.batch) AND (b.ended_seq IS NULL))))));


--
-- Name: seen_person; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_person AS
 SELECT o.id,
    o.id AS officer,
    COALESCE(b.unit, (0)::bigint) AS unit,
    0 AS day,
    p.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    o.number,
    p.login,
    p.name,
    p.kana,
    p.mail,
    u.code AS unit_code,
    w.name AS unit_name,
    t.name AS post,
    COALESCE(t.rank, 99) AS rank,
        CASE
            WHEN ((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) THEN 1
            ELSE 0
        END AS active
   FROM (((((public.officer o
     JOIN public.person p ON (((p.officer = o.id) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.posting b ON (((b.officer = o.id) AND (b.home = 1) AND (b.ended_seq IS NULL) AND (((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.posting k
          WHERE ((k.officer = b.officer) AND (k.home = 1) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > b.valid_from))))))))))
     LEFT JOIN public.post t ON ((t.id = b.post)))
     LEFT JOIN public.unit u ON ((u.id = b.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = b.unit) AND (w.ended_seq IS NULL) AND ((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)))))
  WHERE (o.id = public.viewer())
UNION ALL
 SELECT o.id,
    o.id AS officer,
    b.unit,
    0 AS day,
    p.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    o.number,
    p.login,
    p.name,
    p.kana,
    p.mail,
    u.code AS unit_code,
    w.name AS unit_name,
    t.name AS post,
    COALESCE(t.rank, 99) AS rank,
        CASE
            WHEN ((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) THEN 1
            ELSE 0
        END AS active
   FROM ((((((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.posting b ON (((b.officer = h.officer) AND (b.home = 1) AND (b.ended_seq IS NULL) AND (((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.posting k
          WHERE ((k.officer = b.officer) AND (k.home = 1) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > b.valid_from))))))))))
     JOIN public.officer o ON ((o.id = b.officer)))
     JOIN public.person p ON (((p.officer = o.id) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.post t ON ((t.id = b.post)))
     LEFT JOIN public.unit u ON ((u.id = b.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = b.unit) AND (w.ended_seq IS NULL) AND ((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND (o.id <> public.viewer()))
UNION ALL
 SELECT o.id,
    o.id AS officer,
    b.unit,
    0 AS day,
    p.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            WHEN 'admin'::text THEN 64
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    o.number,
    p.login,
    p.name,
    p.kana,
    p.mail,
    u.code AS unit_code,
    w.name AS unit_name,
    t.name AS post,
    COALESCE(t.rank, 99) AS rank,
        CASE
            WHEN ((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) THEN 1
            ELSE 0
        END AS active
   FROM (((((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND (((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_closure k
          WHERE ((k.below = c.below) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > c.valid_from))))))))))
     JOIN public.posting b ON (((b.unit = c.below) AND (b.home = 1) AND (b.ended_seq IS NULL) AND (((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.posting k
          WHERE ((k.officer = b.officer) AND (k.home = 1) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > b.valid_from))))))))))
     JOIN public.officer o ON ((o.id = b.officer)))
     JOIN public.person p ON (((p.officer = o.id) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.post t ON ((t.id = b.post)))
     LEFT JOIN public.unit u ON ((u.id = b.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = b.unit) AND (w.ended_seq IS NULL) AND ((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)))))
  WHERE ((g.officer = public.viewer()) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)))
UNION ALL
 SELECT o.id,
    o.id AS officer,
    b.unit,
    0 AS day,
    p.seq AS version,
    256 AS tie,
    0 AS on_behalf,
    o.number,
    NULL::text AS login,
    p.name,
    p.kana,
    p.mail,
    u.code AS unit_code,
    w.name AS unit_name,
    t.name AS post,
    COALESCE(t.rank, 99) AS rank,
        CASE
            WHEN ((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) THEN 1
            ELSE 0
        END AS active
   FROM ((((((public.posting v
     JOIN public.posting b ON (((b.unit = v.unit) AND (b.ended_seq IS NULL) AND ((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) AND (b.home = 1))))
     JOIN public.officer o ON ((o.id = b.officer)))
     JOIN public.person p ON (((p.officer = o.id) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.post t ON ((t.id = b.post)))
     LEFT JOIN public.unit u ON ((u.id = b.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = b.unit) AND (w.ended_seq IS NULL) AND ((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)))))
  WHERE ((v.officer = public.viewer()) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND (o.id <> public.viewer()));


--
-- Name: seen_place; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_place AS
 SELECT x.id,
    0 AS officer,
    x.unit,
    0 AS day,
    x.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    x.name,
    x.kind,
    x.parent,
    r.name AS parent_name,
    x.sort,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.post q ON ((q.id = s.post)))
     JOIN public.unit_place x ON ((x.unit = q.unit)))
     LEFT JOIN public.unit_place r ON (((r.unit = x.parent) AND (r.ended_seq IS NULL) AND ((public.today() >= r.valid_from) AND (public.today() <= r.valid_to)))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)))
UNION ALL
 SELECT x.id,
    0 AS officer,
    x.unit,
    0 AS day,
    x.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            WHEN 'admin'::text THEN 64
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    x.name,
    x.kind,
    x.parent,
    r.name AS parent_name,
    x.sort,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND (((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_closure k
          WHERE ((k.below = c.below) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > c.valid_from))))))))))
     JOIN public.unit_place x ON ((x.unit = c.below)))
     LEFT JOIN public.unit_place r ON (((r.unit = x.parent) AND (r.ended_seq IS NULL) AND ((public.today() >= r.valid_from) AND (public.today() <= r.valid_to)))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((g.officer = public.viewer()) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)))
UNION ALL
 SELECT x.id,
    0 AS officer,
    x.unit,
    0 AS day,
    x.seq AS version,
    256 AS tie,
    0 AS on_behalf,
    x.name,
    x.kind,
    x.parent,
    r.name AS parent_name,
    x.sort,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((public.posting v
     JOIN public.unit_place x ON ((x.unit = v.unit)))
     LEFT JOIN public.unit_place r ON (((r.unit = x.parent) AND (r.ended_seq IS NULL) AND ((public.today() >= r.valid_from) AND (public.today() <= r.valid_to)))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)));


--
-- Name: seen_post; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_post AS
 SELECT x.id,
    0 AS officer,
    x.unit,
    0 AS day,
    x.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    x.name,
    x.rank,
    x.manager_class,
    u.code AS unit_code,
    w.name AS unit_name,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.post q ON ((q.id = s.post)))
     JOIN public.post x ON ((x.unit = q.unit)))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)))
UNION ALL
 SELECT x.id,
    0 AS officer,
    x.unit,
    0 AS day,
    x.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            WHEN 'admin'::text THEN 64
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    x.name,
    x.rank,
    x.manager_class,
    u.code AS unit_code,
    w.name AS unit_name,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND (((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_closure k
          WHERE ((k.below = c.below) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > c.valid_from))))))))))
     JOIN public.post x ON ((x.unit = c.below)))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((g.officer = public.viewer()) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)))
UNION ALL
 SELECT x.id,
    0 AS officer,
    x.unit,
    0 AS day,
    x.seq AS version,
    256 AS tie,
    0 AS on_behalf,
    x.name,
    x.rank,
    x.manager_class,
    u.code AS unit_code,
    w.name AS unit_name,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((((public.posting v
     JOIN public.post x ON ((x.unit = v.unit)))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)));


--
-- Name: seen_posting; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_posting AS
 SELECT x.id,
    x.officer,
    x.unit,
    0 AS day,
    x.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    x.kind,
    x.home,
    x.unit AS at_unit,
    u.code AS unit_code,
    w.name AS unit_name,
    x.post,
    t.name AS post_name,
    o.number,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((((((public.posting x
     LEFT JOIN public.posting b ON (((b.officer = x.officer) AND (b.home = 1) AND (b.ended_seq IS NULL) AND (((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.posting k
          WHERE ((k.officer = b.officer) AND (k.home = 1) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > b.valid_from))))))))))
     JOIN public.officer o ON ((o.id = x.officer)))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.post t ON ((t.id = x.post)))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE (x.officer = public.viewer())
UNION ALL
 SELECT x.id,
    x.officer,
    x.unit,
    0 AS day,
    x.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    x.kind,
    x.home,
    x.unit AS at_unit,
    u.code AS unit_code,
    w.name AS unit_name,
    x.post,
    t.name AS post_name,
    o.number,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((((((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.posting b ON (((b.officer = h.officer) AND (b.home = 1) AND (b.ended_seq IS NULL) AND (((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.posting k
          WHERE ((k.officer = b.officer) AND (k.home = 1) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > b.valid_from))))))))))
     JOIN public.posting x ON ((x.officer = b.officer)))
     JOIN public.officer o ON ((o.id = x.officer)))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.post t ON ((t.id = x.post)))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND (x.officer <> public.viewer()))
UNION ALL
 SELECT x.id,
    x.officer,
    x.unit,
    0 AS day,
    x.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            WHEN 'admin'::text THEN 64
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    x.kind,
    x.home,
    x.unit AS at_unit,
    u.code AS unit_code,
    w.name AS unit_name,
    x.post,
    t.name AS post_name,
    o.number,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((((((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND (((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_closure k
          WHERE ((k.below = c.below) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > c.valid_from))))))))))
     JOIN public.posting b ON (((b.unit = c.below) AND (b.home = 1) AND (b.ended_seq IS NULL) AND (((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.posting k
          WHERE ((k.officer = b.officer) AND (k.home = 1) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > b.valid_from))))))))))
     JOIN public.posting x ON ((x.officer = b.officer)))
     JOIN public.officer o ON ((o.id = x.officer)))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.post t ON ((t.id = x.post)))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((g.officer = public.viewer()) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)))
UNION ALL
 SELECT x.id,
    x.officer,
    x.unit,
    0 AS day,
    x.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            WHEN 'admin'::text THEN 64
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    x.kind,
    x.home,
    x.unit AS at_unit,
    u.code AS unit_code,
    w.name AS unit_name,
    x.post,
    t.name AS post_name,
    o.number,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND (((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_closure k
          WHERE ((k.below = c.below) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > c.valid_from))))))))))
     JOIN public.posting x ON ((x.unit = c.below)))
     JOIN public.officer o ON ((o.id = x.officer)))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.post t ON ((t.id = x.post)))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((g.officer = public.viewer()) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)));


--
-- Name: seen_regime; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_regime AS
 SELECT x.id,
    x.officer,
    COALESCE(b.unit, (0)::bigint) AS unit,
    0 AS day,
    x.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    x.regime,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((public.regime x
     LEFT JOIN public.posting b ON (((b.officer = x.officer) AND (b.home = 1) AND (b.ended_seq IS NULL) AND (((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.posting k
          WHERE ((k.officer = b.officer) AND (k.home = 1) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > b.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE (x.officer = public.viewer())
UNION ALL
 SELECT x.id,
    x.officer,
    b.unit,
    0 AS day,
    x.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    x.regime,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.posting b ON (((b.officer = h.officer) AND (b.home = 1) AND (b.ended_seq IS NULL) AND (((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.posting k
          WHERE ((k.officer = b.officer) AND (k.home = 1) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > b.valid_from))))))))))
     JOIN public.regime x ON ((x.officer = b.officer)))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND (x.officer <> public.viewer()))
UNION ALL
 SELECT x.id,
    x.officer,
    b.unit,
    0 AS day,
    x.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            WHEN 'admin'::text THEN 64
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    x.regime,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND (((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_closure k
          WHERE ((k.below = c.below) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > c.valid_from))))))))))
     JOIN public.posting b ON (((b.unit = c.below) AND (b.home = 1) AND (b.ended_seq IS NULL) AND (((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.posting k
          WHERE ((k.officer = b.officer) AND (k.home = 1) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > b.valid_from))))))))))
     JOIN public.regime x ON ((x.officer = b.officer)))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((g.officer = public.viewer()) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)));


--
-- Name: seen_role; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_role AS
 SELECT x.id,
    x.officer,
    x.unit,
    0 AS day,
    x.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    x.role,
    p.name,
    o.number,
    p.login,
    u.code AS unit_code,
    w.name AS unit_name,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((((public.role x
     JOIN public.officer o ON ((o.id = x.officer)))
     JOIN public.person p ON (((p.officer = x.officer) AND (p.ended_seq IS NULL))))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE (x.officer = public.viewer())
UNION ALL
 SELECT x.id,
    x.officer,
    x.unit,
    0 AS day,
    x.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            WHEN 'admin'::text THEN 64
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    x.role,
    p.name,
    o.number,
    p.login,
    u.code AS unit_code,
    w.name AS unit_name,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND (((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_closure k
          WHERE ((k.below = c.below) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > c.valid_from))))))))))
     JOIN public.role x ON ((x.unit = c.below)))
     JOIN public.officer o ON ((o.id = x.officer)))
     JOIN public.person p ON (((p.officer = x.officer) AND (p.ended_seq IS NULL))))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((g.officer = public.viewer()) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)));


--
-- Name: seen_section; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_section AS
 SELECT x.id,
    0 AS officer,
    x.unit,
    0 AS day,
    x.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    x.category,
    u.code AS unit_code,
    w.name AS unit_name,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.post q ON ((q.id = s.post)))
     JOIN public.section x ON ((x.unit = q.unit)))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)))
UNION ALL
 SELECT x.id,
    0 AS officer,
    x.unit,
    0 AS day,
    x.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            WHEN 'admin'::text THEN 64
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    x.category,
    u.code AS unit_code,
    w.name AS unit_name,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND (((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_closure k
          WHERE ((k.below = c.below) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > c.valid_from))))))))))
     JOIN public.section x ON ((x.unit = c.below)))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((g.officer = public.viewer()) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)))
UNION ALL
 SELECT x.id,
    0 AS officer,
    x.unit,
    0 AS day,
    x.seq AS version,
    256 AS tie,
    0 AS on_behalf,
    x.category,
    u.code AS unit_code,
    w.name AS unit_name,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((((public.posting v
     JOIN public.section x ON ((x.unit = v.unit)))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)));


--
-- Name: seen_session; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_session AS
 SELECT s.id,
    s.officer,
    0 AS unit,
    0 AS day,
    s.used_us AS version,
    1 AS tie,
    0 AS on_behalf,
    s.created_us,
    s.used_us,
    s.address,
    s.agent
   FROM public.session s
  WHERE ((s.officer = public.viewer()) AND (s.ended_us IS NULL));


--
-- Name: seen_setting; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_setting AS
 SELECT x.id,
    0 AS officer,
    x.unit,
    0 AS day,
    x.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    x.key,
    x.value,
    u.code AS unit_code,
    w.name AS unit_name,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.post q ON ((q.id = s.post)))
     JOIN public.setting x ON ((x.unit = q.unit)))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)))
UNION ALL
 SELECT x.id,
    0 AS officer,
    x.unit,
    0 AS day,
    x.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            WHEN 'admin'::text THEN 64
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    x.key,
    x.value,
    u.code AS unit_code,
    w.name AS unit_name,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND (((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_closure k
          WHERE ((k.below = c.below) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > c.valid_from))))))))))
     JOIN public.setting x ON ((x.unit = c.below)))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((g.officer = public.viewer()) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)))
UNION ALL
 SELECT x.id,
    0 AS officer,
    x.unit,
    0 AS day,
    x.seq AS version,
    256 AS tie,
    0 AS on_behalf,
    x.key,
    x.value,
    u.code AS unit_code,
    w.name AS unit_name,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((((public.posting v
     JOIN public.setting x ON ((x.unit = v.unit)))
     JOIN public.unit u ON ((u.id = x.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = x.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)));


--
-- Name: seen_special; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_special AS
 SELECT x.id,
    x.officer,
    0 AS unit,
    x.month AS day,
    x.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    x.reason,
    p.name AS author_name
   FROM (public.special_work x
     LEFT JOIN public.person p ON (((p.officer = x.author) AND (p.ended_seq IS NULL))))
  WHERE ((x.officer = public.viewer()) AND (x.ended_seq IS NULL))
UNION ALL
 SELECT x.id,
    x.officer,
    0 AS unit,
    x.month AS day,
    x.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    x.reason,
    p.name AS author_name
   FROM ((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.special_work x ON (((x.officer = h.officer) AND (x.ended_seq IS NULL))))
     LEFT JOIN public.person p ON (((p.officer = x.author) AND (p.ended_seq IS NULL))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND (h.officer <> public.viewer()))
UNION ALL
 SELECT x.id,
    x.officer,
    0 AS unit,
    x.month AS day,
    x.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    x.reason,
    p.name AS author_name
   FROM ((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND ((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)))))
     JOIN public.posting h ON (((h.unit = c.below) AND (h.home = 1) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.special_work x ON (((x.officer = h.officer) AND (x.ended_seq IS NULL))))
     LEFT JOIN public.person p ON (((p.officer = x.author) AND (p.ended_seq IS NULL))))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)));


--
-- Name: seen_start; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_start AS
 SELECT o.id,
    o.id AS officer,
    COALESCE(b.unit, (0)::bigint) AS unit,
    0 AS day,
    COALESCE(k.version, (0)::bigint) AS version,
    1 AS tie,
    0 AS on_behalf,
    p.name,
    o.number,
    w.name AS unit_name,
    ( SELECT min(e.valid_from) AS min
           FROM public.posting e
          WHERE ((e.officer = o.id) AND (e.ended_seq IS NULL))) AS entered,
    ( SELECT min(e.valid_from) AS min
           FROM public.unit_place e
          WHERE (e.ended_seq IS NULL)) AS office_since,
    COALESCE(k.lines, 0) AS lines,
    COALESCE(k.own_open, 0) AS own_open,
    COALESCE(k.office_open, 0) AS office_open,
    COALESCE(k.objected, 0) AS objected,
        CASE
            WHEN ((k.lines IS NULL) OR (k.lines = 0)) THEN 'none'::text
            WHEN (k.objected > 0) THEN 'objected'::text
            WHEN ((k.own_open = 0) AND (k.office_open = 0)) THEN 'confirmed'::text
            WHEN (k.own_open = 0) THEN 'office'::text
            WHEN (k.office_open = 0) THEN 'officer'::text
            ELSE 'open'::text
        END AS state,
    ( SELECT string_agg(((e.valid_from || '-'::text) || e.valid_to), ','::text) AS string_agg
           FROM public.posting e
          WHERE ((e.officer = o.id) AND (e.home = 1) AND (e.kind <> 'leave_of_absence'::text) AND (e.ended_seq IS NULL))) AS served
   FROM ((((public.officer o
     JOIN public.person p ON (((p.officer = o.id) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.posting b ON (((b.officer = o.id) AND (b.home = 1) AND (b.ended_seq IS NULL) AND ((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)))))
     LEFT JOIN public.unit_place w ON (((w.unit = b.unit) AND (w.ended_seq IS NULL) AND ((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)))))
     LEFT JOIN public.opening_state k ON ((k.officer = o.id)))
  WHERE (o.id = public.viewer())
UNION ALL
 SELECT o.id,
    o.id AS officer,
    b.unit,
    0 AS day,
    COALESCE(k.version, (0)::bigint) AS version,
    2 AS tie,
    0 AS on_behalf,
    p.name,
    o.number,
    w.name AS unit_name,
    ( SELECT min(e.valid_from) AS min
           FROM public.posting e
          WHERE ((e.officer = o.id) AND (e.ended_seq IS NULL))) AS entered,
    ( SELECT min(e.valid_from) AS min
           FROM public.unit_place e
          WHERE (e.ended_seq IS NULL)) AS office_since,
    COALESCE(k.lines, 0) AS lines,
    COALESCE(k.own_open, 0) AS own_open,
    COALESCE(k.office_open, 0) AS office_open,
    COALESCE(k.objected, 0) AS objected,
        CASE
            WHEN ((k.lines IS NULL) OR (k.lines = 0)) THEN 'none'::text
            WHEN (k.objected > 0) THEN 'objected'::text
            WHEN ((k.own_open = 0) AND (k.office_open = 0)) THEN 'confirmed'::text
            WHEN (k.own_open = 0) THEN 'office'::text
            WHEN (k.office_open = 0) THEN 'officer'::text
            ELSE 'open'::text
        END AS state,
    ( SELECT string_agg(((e.valid_from || '-'::text) || e.valid_to), ','::text) AS string_agg
           FROM public.posting e
          WHERE ((e.officer = o.id) AND (e.home = 1) AND (e.kind <> 'leave_of_absence'::text) AND (e.ended_seq IS NULL))) AS served
   FROM (((((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.posting b ON (((b.officer = h.officer) AND (b.home = 1) AND (b.ended_seq IS NULL) AND ((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)))))
     JOIN public.officer o ON ((o.id = b.officer)))
     JOIN public.person p ON (((p.officer = o.id) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.unit_place w ON (((w.unit = b.unit) AND (w.ended_seq IS NULL) AND ((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)))))
     LEFT JOIN public.opening_state k ON ((k.officer = o.id)))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)) AND (b.officer <> public.viewer()))
UNION ALL
 SELECT o.id,
    o.id AS officer,
    b.unit,
    0 AS day,
    COALESCE(k.version, (0)::bigint) AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    p.name,
    o.number,
    w.name AS unit_name,
    ( SELECT min(e.valid_from) AS min
           FROM public.posting e
          WHERE ((e.officer = o.id) AND (e.ended_seq IS NULL))) AS entered,
    ( SELECT min(e.valid_from) AS min
           FROM public.unit_place e
          WHERE (e.ended_seq IS NULL)) AS office_since,
    COALESCE(k.lines, 0) AS lines,
    COALESCE(k.own_open, 0) AS own_open,
    COALESCE(k.office_open, 0) AS office_open,
    COALESCE(k.objected, 0) AS objected,
        CASE
            WHEN ((k.lines IS NULL) OR (k.lines = 0)) THEN 'none'::text
            WHEN (k.objected > 0) THEN 'objected'::text
            WHEN ((k.own_open = 0) AND (k.office_open = 0)) THEN 'confirmed'::text
            WHEN (k.own_open = 0) THEN 'office'::text
            WHEN (k.office_open = 0) THEN 'officer'::text
            ELSE 'open'::text
        END AS state,
    ( SELECT string_agg(((e.valid_from || '-'::text) || e.valid_to), ','::text) AS string_agg
           FROM public.posting e
          WHERE ((e.officer = o.id) AND (e.home = 1) AND (e.kind <> 'leave_of_absence'::text) AND (e.ended_seq IS NULL))) AS served
   FROM ((((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND ((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)))))
     JOIN public.posting b ON (((b.unit = c.below) AND (b.home = 1) AND (b.ended_seq IS NULL) AND ((public.today() >= b.valid_from) AND (public.today() <= b.valid_to)))))
     JOIN public.officer o ON ((o.id = b.officer)))
     JOIN public.person p ON (((p.officer = o.id) AND (p.ended_seq IS NULL))))
     LEFT JOIN public.unit_place w ON (((w.unit = b.unit) AND (w.ended_seq IS NULL) AND ((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)))))
     LEFT JOIN public.opening_state k ON ((k.officer = o.id)))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)));


--
-- Name: seen_superior; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_superior AS
 SELECT x.id,
    0 AS officer,
    y.unit,
    0 AS day,
    x.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    x.post,
    y.name AS post_name,
    u.code AS unit_code,
    x.superior,
    z.name AS superior_name,
    z.unit AS superior_unit,
    n.code AS superior_unit_code,
    w.name AS superior_unit_name,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((((((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.post q ON ((q.id = s.post)))
     JOIN public.post y ON ((y.unit = q.unit)))
     JOIN public.post_superior x ON ((x.post = y.id)))
     JOIN public.unit u ON ((u.id = y.unit)))
     JOIN public.post z ON ((z.id = x.superior)))
     JOIN public.unit n ON ((n.id = z.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = z.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)))
UNION ALL
 SELECT x.id,
    0 AS officer,
    y.unit,
    0 AS day,
    x.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            WHEN 'admin'::text THEN 64
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    x.post,
    y.name AS post_name,
    u.code AS unit_code,
    x.superior,
    z.name AS superior_name,
    z.unit AS superior_unit,
    n.code AS superior_unit_code,
    w.name AS superior_unit_name,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM (((((((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND (((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_closure k
          WHERE ((k.below = c.below) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > c.valid_from))))))))))
     JOIN public.post y ON ((y.unit = c.below)))
     JOIN public.post_superior x ON ((x.post = y.id)))
     JOIN public.unit u ON ((u.id = y.unit)))
     JOIN public.post z ON ((z.id = x.superior)))
     JOIN public.unit n ON ((n.id = z.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = z.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((g.officer = public.viewer()) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)))
UNION ALL
 SELECT x.id,
    0 AS officer,
    y.unit,
    0 AS day,
    x.seq AS version,
    256 AS tie,
    0 AS on_behalf,
    x.post,
    y.name AS post_name,
    u.code AS unit_code,
    x.superior,
    z.name AS superior_name,
    z.unit AS superior_unit,
    n.code AS superior_unit_code,
    w.name AS superior_unit_name,
    x.valid_from,
    x.valid_to,
        CASE
            WHEN (x.ended_seq IS NULL) THEN 1
            ELSE 0
        END AS live,
    j.at_us AS said_us,
    e.at_us AS ended_us
   FROM ((((((((public.posting v
     JOIN public.post y ON ((y.unit = v.unit)))
     JOIN public.post_superior x ON ((x.post = y.id)))
     JOIN public.unit u ON ((u.id = y.unit)))
     JOIN public.post z ON ((z.id = x.superior)))
     JOIN public.unit n ON ((n.id = z.unit)))
     LEFT JOIN public.unit_place w ON (((w.unit = z.unit) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.journal j ON ((j.seq = x.seq)))
     LEFT JOIN public.journal e ON ((e.seq = x.ended_seq)))
  WHERE ((v.officer = public.viewer()) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)));


--
-- Name: seen_tap; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_tap AS
 SELECT t.id,
    t.officer,
    0 AS unit,
    t.day,
    t.seq AS version,
    1 AS tie,
    0 AS on_behalf,
    t.kind,
    t.place,
    t.received_us,
    t.claimed_us,
    t.source,
    t.replaces,
    t.reason,
    t.author,
    k.word,
    k.author AS word_author,
    k.reason AS word_reason,
    p.name AS author_name
   FROM ((public.tap t
     LEFT JOIN public.tap_word k ON ((k.tap = t.id)))
     LEFT JOIN public.person p ON (((p.officer = t.author) AND (p.ended_seq IS NULL))))
  WHERE ((t.officer = public.viewer()) AND ((t.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = t.batch) AND (b.ended_seq IS NULL))))))
UNION ALL
 SELECT t.id,
    t.officer,
    0 AS unit,
    t.day,
    t.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    t.kind,
    t.place,
    t.received_us,
    t.claimed_us,
    t.source,
    t.replaces,
    t.reason,
    t.author,
    k.word,
    k.author AS word_author,
    k.reason AS word_reason,
    p.name AS author_name
   FROM (((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL))))
     JOIN public.tap t ON (((t.officer = h.officer) AND ((t.day >= h.valid_from) AND (t.day <= h.valid_to)) AND ((t.day >= s.valid_from) AND (t.day <= s.valid_to)) AND ((t.day >= v.valid_from) AND (t.day <= v.valid_to)))))
     LEFT JOIN public.tap_word k ON ((k.tap = t.id)))
     LEFT JOIN public.person p ON (((p.officer = t.author) AND (p.ended_seq IS NULL))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND (h.officer <> public.viewer()) AND ((t.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = t.batch) AND (b.ended_seq IS NULL))))))
UNION ALL
 SELECT t.id,
    t.officer,
    0 AS unit,
    t.day,
    t.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    t.kind,
    t.place,
    t.received_us,
    t.claimed_us,
    t.source,
    t.replaces,
    t.reason,
    t.author,
    k.word,
    k.author AS word_author,
    k.reason AS word_reason,
    p.name AS author_name
   FROM (((((public.role g
     JOIN public.unit_closure c ON ((c.above = g.unit)))
     JOIN public.posting h ON (((h.unit = c.below) AND (h.home = 1) AND (h.ended_seq IS NULL))))
     JOIN public.tap t ON (((t.officer = h.officer) AND ((t.day >= h.valid_from) AND (t.day <= h.valid_to)) AND ((t.day >= c.valid_from) AND (t.day <= c.valid_to)) AND ((t.day >= g.valid_from) AND (t.day <= g.valid_to)))))
     LEFT JOIN public.tap_word k ON ((k.tap = t.id)))
     LEFT JOIN public.person p ON (((p.officer = t.author) AND (p.ended_seq IS NULL))))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL) AND ((t.batch = 0) OR (EXISTS ( SELECT 1
           FROM public.import_batch b
          WHERE ((b.id = t.batch) AND (b.ended_seq IS NULL))))));


--
-- Name: seen_team; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_team AS
 SELECT u.unit AS id,
    0 AS officer,
    u.unit,
    0 AS day,
    u.seq AS version,
    256 AS tie,
    0 AS on_behalf,
    u.name,
    u.kind
   FROM (public.posting v
     JOIN public.unit_place u ON (((u.unit = v.unit) AND (u.ended_seq IS NULL) AND ((public.today() >= u.valid_from) AND (public.today() <= u.valid_to)))))
  WHERE ((v.officer = public.viewer()) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)))
UNION ALL
 SELECT u.unit AS id,
    0 AS officer,
    u.unit,
    0 AS day,
    u.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    u.name,
    u.kind
   FROM (((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL) AND ((public.today() >= h.valid_from) AND (public.today() <= h.valid_to)))))
     JOIN public.unit_place u ON (((u.unit = h.unit) AND (u.ended_seq IS NULL) AND ((public.today() >= u.valid_from) AND (public.today() <= u.valid_to)))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)))
UNION ALL
 SELECT u.unit AS id,
    0 AS officer,
    u.unit,
    0 AS day,
    u.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'admin'::text THEN 64
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    u.name,
    u.kind
   FROM ((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND ((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)))))
     JOIN public.unit_place u ON (((u.unit = c.below) AND (u.ended_seq IS NULL) AND ((public.today() >= u.valid_from) AND (public.today() <= u.valid_to)))))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text, 'admin'::text])) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)));


--
-- Name: seen_unit; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_unit AS
 SELECT u.id,
    0 AS officer,
    u.id AS unit,
    0 AS day,
    w.seq AS version,
    2 AS tie,
    0 AS on_behalf,
    u.code,
    w.name,
    w.kind,
    COALESCE(w.parent, (0)::bigint) AS parent,
    r.name AS parent_name,
    m.code AS parent_code,
    w.sort,
    w.valid_from,
    w.valid_to,
        CASE
            WHEN ((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) THEN 1
            ELSE 0
        END AS active
   FROM ((((((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL) AND ((public.today() >= s.valid_from) AND (public.today() <= s.valid_to)))))
     JOIN public.post q ON ((q.id = s.post)))
     JOIN public.unit u ON ((u.id = q.unit)))
     JOIN public.unit_place w ON (((w.unit = u.id) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.unit_place r ON (((r.unit = w.parent) AND (r.ended_seq IS NULL) AND ((public.today() >= r.valid_from) AND (public.today() <= r.valid_to)))))
     LEFT JOIN public.unit m ON ((m.id = w.parent)))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)))
UNION ALL
 SELECT u.id,
    0 AS officer,
    u.id AS unit,
    0 AS day,
    w.seq AS version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            WHEN 'coordinator'::text THEN 16
            WHEN 'auditor'::text THEN 32
            WHEN 'admin'::text THEN 64
            ELSE 512
        END AS tie,
    0 AS on_behalf,
    u.code,
    w.name,
    w.kind,
    COALESCE(w.parent, (0)::bigint) AS parent,
    r.name AS parent_name,
    m.code AS parent_code,
    w.sort,
    w.valid_from,
    w.valid_to,
        CASE
            WHEN ((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) THEN 1
            ELSE 0
        END AS active
   FROM (((((public.role g
     JOIN public.unit_closure c ON (((c.above = g.unit) AND (((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_closure k
          WHERE ((k.below = c.below) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > c.valid_from))))))))))
     JOIN public.unit u ON ((u.id = c.below)))
     JOIN public.unit_place w ON (((w.unit = u.id) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.unit_place r ON (((r.unit = w.parent) AND (r.ended_seq IS NULL) AND ((public.today() >= r.valid_from) AND (public.today() <= r.valid_to)))))
     LEFT JOIN public.unit m ON ((m.id = w.parent)))
  WHERE ((g.officer = public.viewer()) AND (g.ended_seq IS NULL) AND ((public.today() >= g.valid_from) AND (public.today() <= g.valid_to)))
UNION ALL
 SELECT u.id,
    0 AS officer,
    u.id AS unit,
    0 AS day,
    w.seq AS version,
    256 AS tie,
    0 AS on_behalf,
    u.code,
    w.name,
    w.kind,
    COALESCE(w.parent, (0)::bigint) AS parent,
    r.name AS parent_name,
    m.code AS parent_code,
    w.sort,
    w.valid_from,
    w.valid_to,
        CASE
            WHEN ((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) THEN 1
            ELSE 0
        END AS active
   FROM ((((public.posting v
     JOIN public.unit u ON ((u.id = v.unit)))
     JOIN public.unit_place w ON (((w.unit = u.id) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.unit_place r ON (((r.unit = w.parent) AND (r.ended_seq IS NULL) AND ((public.today() >= r.valid_from) AND (public.today() <= r.valid_to)))))
     LEFT JOIN public.unit m ON ((m.id = w.parent)))
  WHERE ((v.officer = public.viewer()) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)))
UNION ALL
 SELECT u.id,
    0 AS officer,
    u.id AS unit,
    0 AS day,
    w.seq AS version,
    128 AS tie,
    0 AS on_behalf,
    u.code,
    w.name,
    w.kind,
    COALESCE(w.parent, (0)::bigint) AS parent,
    r.name AS parent_name,
    m.code AS parent_code,
    w.sort,
    w.valid_from,
    w.valid_to,
        CASE
            WHEN ((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) THEN 1
            ELSE 0
        END AS active
   FROM (((((((public.posting v
     JOIN public.unit_closure a ON (((a.below = v.unit) AND ((public.today() >= a.valid_from) AND (public.today() <= a.valid_to)))))
     JOIN public.unit_place f ON (((f.unit = a.above) AND (f.parent IS NULL) AND (f.ended_seq IS NULL) AND ((public.today() >= f.valid_from) AND (public.today() <= f.valid_to)))))
     JOIN public.unit_closure c ON (((c.above = f.unit) AND ((public.today() >= c.valid_from) AND (public.today() <= c.valid_to)))))
     JOIN public.unit u ON ((u.id = c.below)))
     JOIN public.unit_place w ON (((w.unit = u.id) AND (w.ended_seq IS NULL) AND (((public.today() >= w.valid_from) AND (public.today() <= w.valid_to)) OR (NOT (EXISTS ( SELECT 1
           FROM public.unit_place k
          WHERE ((k.unit = w.unit) AND (k.ended_seq IS NULL) AND (((public.today() >= k.valid_from) AND (public.today() <= k.valid_to)) OR (k.valid_from > w.valid_from))))))))))
     LEFT JOIN public.unit_place r ON (((r.unit = w.parent) AND (r.ended_seq IS NULL) AND ((public.today() >= r.valid_from) AND (public.today() <= r.valid_to)))))
     LEFT JOIN public.unit m ON ((m.id = w.parent)))
  WHERE ((v.officer = public.viewer()) AND (v.ended_seq IS NULL) AND ((public.today() >= v.valid_from) AND (public.today() <= v.valid_to)));


--
-- Name: seen_workday; Type: VIEW; Schema: public; Owner: -
--

CREATE VIEW public.seen_workday AS
 SELECT w.id,
    w.officer,
    w.unit,
    w.day,
    w.version,
    1 AS tie,
    0 AS on_behalf,
    w.kind,
    w.holiday,
    w.moved,
    w.regime,
    w.allot_from,
    w.allot_until,
    w.place,
    w.open,
    w.on_break,
    w.since,
        CASE
            WHEN (w.away IS NULL) THEN 0
            ELSE 1
        END AS is_away,
    w.away_whole,
        CASE
            WHEN (w.first_in IS NULL) THEN 0
            ELSE 1
        END AS came,
    w.first_in,
    w.last_out,
    w.breaks,
    w.later,
    w.present,
    w.ordered,
    w.leave_spans,
    w.duty_spans,
    w.planned,
    w.regular,
    w.holiday_regular,
    w.regular_night,
    w.overtime,
    w.overtime_night,
    w.gap,
    w.leave_minutes,
    w.absence,
    w.duty,
    w.away,
    w.questions,
    w.law_release,
    w.rest,
    w.away_kinds
   FROM public.workday w
  WHERE (w.officer = public.viewer())
UNION ALL
 SELECT w.id,
    w.officer,
    w.unit,
    w.day,
    w.version,
    2 AS tie,
    0 AS on_behalf,
    w.kind,
    w.holiday,
    w.moved,
    w.regime,
    w.allot_from,
    w.allot_until,
    w.place,
    w.open,
    w.on_break,
    w.since,
        CASE
            WHEN (w.away IS NULL) THEN 0
            ELSE 1
        END AS is_away,
    w.away_whole,
        CASE
            WHEN (w.first_in IS NULL) THEN 0
            ELSE 1
        END AS came,
    w.first_in,
    w.last_out,
    w.breaks,
    w.later,
    w.present,
    w.ordered,
    w.leave_spans,
    w.duty_spans,
    w.planned,
    w.regular,
    w.holiday_regular,
    w.regular_night,
    w.overtime,
    w.overtime_night,
    w.gap,
    w.leave_minutes,
    w.absence,
    w.duty,
    w.away,
    w.questions,
    w.law_release,
    w.rest,
    w.away_kinds
   FROM (((public.posting v
     JOIN public.post_superior s ON (((s.superior = v.post) AND (s.ended_seq IS NULL))))
     JOIN public.posting h ON (((h.post = s.post) AND (h.ended_seq IS NULL))))
     JOIN public.workday w ON (((w.officer = h.officer) AND ((w.day >= h.valid_from) AND (w.day <= h.valid_to)) AND ((w.day >= s.valid_from) AND (w.day <= s.valid_to)) AND ((w.day >= v.valid_from) AND (w.day <= v.valid_to)))))
  WHERE ((v.officer = public.viewer()) AND (v.kind = ANY (ARRAY['main'::text, 'concurrent'::text, 'acting'::text, 'seconded_in'::text])) AND (v.ended_seq IS NULL) AND (h.officer <> public.viewer()))
UNION ALL
 SELECT w.id,
    w.officer,
    w.unit,
    w.day,
    w.version,
        CASE g.role
            WHEN 'keeper'::text THEN 8
            ELSE 32
        END AS tie,
    0 AS on_behalf,
    w.kind,
    w.holiday,
    w.moved,
    w.regime,
    w.allot_from,
    w.allot_until,
    w.place,
    w.open,
    w.on_break,
    w.since,
        CASE
            WHEN (w.away IS NULL) THEN 0
            ELSE 1
        END AS is_away,
    w.away_whole,
        CASE
            WHEN (w.first_in IS NULL) THEN 0
            ELSE 1
        END AS came,
    w.first_in,
    w.last_out,
    w.breaks,
    w.later,
    w.present,
    w.ordered,
    w.leave_spans,
    w.duty_spans,
    w.planned,
    w.regular,
    w.holiday_regular,
    w.regular_night,
    w.overtime,
    w.overtime_night,
    w.gap,
    w.leave_minutes,
    w.absence,
    w.duty,
    w.away,
    w.questions,
    w.law_release,
    w.rest,
    w.away_kinds
   FROM ((public.role g
     JOIN public.unit_closure c ON ((c.above = g.unit)))
     JOIN public.workday w ON (((w.unit = c.below) AND ((w.day >= c.valid_from) AND (w.day <= c.valid_to)) AND ((w.day >= g.valid_from) AND (w.day <= g.valid_to)))))
  WHERE ((g.officer = public.viewer()) AND (g.role = ANY (ARRAY['keeper'::text, 'auditor'::text])) AND (g.ended_seq IS NULL))
UNION ALL
 SELECT w.id,
    w.officer,
    w.unit,
    w.day,
    w.version,
    256 AS tie,
    0 AS on_behalf,
    w.kind,
    w.holiday,
    NULL::integer AS moved,
    NULL::text AS regime,
    w.allot_from,
    w.allot_until,
    w.place,
    w.open,
    w.on_break,
    NULL::integer AS since,
        CASE
            WHEN (w.away IS NULL) THEN 0
            ELSE 1
        END AS is_away,
    w.away_whole,
        CASE
            WHEN (w.first_in IS NULL) THEN 0
            ELSE 1
        END AS came,
    NULL::integer AS first_in,
    NULL::integer AS last_out,
    NULL::text AS breaks,
    NULL::text AS later,
    NULL::text AS present,
    NULL::text AS ordered,
    NULL::text AS leave_spans,
    NULL::text AS duty_spans,
    NULL::integer AS planned,
    NULL::integer AS regular,
    NULL::integer AS holiday_regular,
    NULL::integer AS regular_night,
    NULL::integer AS overtime,
    NULL::integer AS overtime_night,
    NULL::integer AS gap,
    NULL::integer AS leave_minutes,
    NULL::integer AS absence,
    NULL::integer AS duty,
    NULL::text AS away,
    NULL::integer AS questions,
    NULL::integer AS law_release,
    NULL::integer AS rest,
    NULL::text AS away_kinds
   FROM (public.posting v
     JOIN public.workday w ON (((w.unit = v.unit) AND ((w.day >= v.valid_from) AND (w.day <= v.valid_to)))))
  WHERE ((v.officer = public.viewer()) AND (v.ended_seq IS NULL) AND (w.officer <> public.viewer()));


--
-- Data for Name: absence; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.absence VALUES (568, 27, 'annual', 20260924, 20260925, NULL, NULL, 47, 415, 115, NULL);
INSERT INTO public.absence VALUES (569, 27, 'annual', 20261014, 20261014, 510, 630, 47, 415, 115, NULL);
INSERT INTO public.absence VALUES (570, 27, 'sick', 20261109, 20261110, NULL, NULL, 47, 415, 115, NULL);
INSERT INTO public.absence VALUES (571, 27, 'trip', 20261117, 20261118, NULL, NULL, 47, 415, 115, NULL);
INSERT INTO public.absence VALUES (572, 31, 'training', 20261116, 20261116, NULL, NULL, 47, 415, 115, NULL);
INSERT INTO public.absence VALUES (573, 31, 'special', 20261120, 20261120, 780, 1035, 47, 415, 115, NULL);
INSERT INTO public.absence VALUES (574, 39, 'annual', 20261127, 20261127, NULL, NULL, 47, 415, 115, NULL);
INSERT INTO public.absence VALUES (576, 458, 'annual', 20261126, 20261126, 510, 720, 47, 415, 115, NULL);
INSERT INTO public.absence VALUES (577, 478, 'childcare', 20260901, 20270331, NULL, NULL, 47, 415, 115, NULL);
INSERT INTO public.absence VALUES (578, 23, 'relief', 20261112, 20261112, NULL, NULL, 47, 415, 115, NULL);
INSERT INTO public.absence VALUES (579, 35, 'trip', 20261126, 20261130, NULL, NULL, 47, 415, 115, NULL);
INSERT INTO public.absence VALUES (1100, 39, 'annual', 20261125, 20261125, NULL, NULL, 47, 423, 178, NULL);
INSERT INTO public.absence VALUES (575, 39, 'substitute', 20261113, 20261113, NULL, NULL, 47, 415, 115, 194);


--
-- Data for Name: allotment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.allotment VALUES (407, 458, 20260401, 99991231, 0, 570, 1095, '12:00-13:00', 47, 104, NULL);
INSERT INTO public.allotment VALUES (408, 458, 20261119, 20261119, 0, 600, 960, '12:00-13:00', 47, 104, NULL);
INSERT INTO public.allotment VALUES (409, 458, 20261120, 20261120, 4, 0, 0, '', 47, 104, NULL);
INSERT INTO public.allotment VALUES (410, 462, 20261101, 20261130, 0, 960, 1485, '20:00-21:00', 47, 104, NULL);
INSERT INTO public.allotment VALUES (411, 466, 20260401, 99991231, 0, 540, 775, '', 47, 104, NULL);
INSERT INTO public.allotment VALUES (412, 31, 20261107, 20261107, 1, 510, 1035, '12:00-13:00', 47, 104, NULL);
INSERT INTO public.allotment VALUES (413, 31, 20261109, 20261109, 2, 0, 0, '', 47, 104, NULL);
INSERT INTO public.allotment VALUES (414, 31, 20261110, 20261110, 0, 450, 975, '12:00-13:00', 47, 104, 176);


--
-- Data for Name: amendment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.amendment VALUES (1350, 27, 20260916, 'overtime', 0, 7, 225);
INSERT INTO public.amendment VALUES (1352, 27, 20260916, 'gap', 9, 2, 225);


--
-- Data for Name: category; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.category VALUES (262, 462, 'shift', 20260401, 99991231, 53, NULL);
INSERT INTO public.category VALUES (326, 466, 'childcare_short_time_officer', 20260401, 99991231, 54, NULL);
INSERT INTO public.category VALUES (137, 458, 'disability', 20260401, 99991231, 56, NULL);
INSERT INTO public.category VALUES (390, 27, 'care_staff', 20260401, 99991231, 55, 75);
INSERT INTO public.category VALUES (142, 27, 'care_staff', 20260401, 20260930, 75, NULL);


--
-- Data for Name: change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.change VALUES (1, 0, 1, 0, 1785542400000000, 795);
INSERT INTO public.change VALUES (2, 3, 1, 20190401, 1785542400000000, 795);
INSERT INTO public.change VALUES (3, 0, 9, 0, 1785542400000000, 795);
INSERT INTO public.change VALUES (4, 0, 11, 0, 1785542400000000, 795);
INSERT INTO public.change VALUES (5, 0, 13, 0, 1785542400000000, 795);
INSERT INTO public.change VALUES (6, 0, 15, 0, 1785542400000000, 795);
INSERT INTO public.change VALUES (7, 23, 11, 20190401, 1785542400000000, 795);
INSERT INTO public.change VALUES (8, 27, 11, 20190401, 1785542400000000, 795);
INSERT INTO public.change VALUES (9, 31, 11, 20190401, 1785542400000000, 795);
INSERT INTO public.change VALUES (10, 35, 13, 20190401, 1785542400000000, 795);
INSERT INTO public.change VALUES (11, 39, 13, 20190401, 1785542400000000, 795);
INSERT INTO public.change VALUES (12, 43, 15, 20190401, 1785542400000000, 795);
INSERT INTO public.change VALUES (13, 47, 9, 20190401, 1785542400000000, 795);
INSERT INTO public.change VALUES (14, 52, 9, 20190401, 1785542400000000, 795);
INSERT INTO public.change VALUES (15, 57, 9, 20190401, 1785542400000000, 795);
INSERT INTO public.change VALUES (16, 62, 9, 20190401, 1785542400000000, 795);
INSERT INTO public.change VALUES (17, 0, 197, 0, 1787529600000000, 804);
INSERT INTO public.change VALUES (18, 0, 199, 0, 1787529600000000, 806);
INSERT INTO public.change VALUES (19, 0, 201, 0, 1787529600000000, 808);
INSERT INTO public.change VALUES (20, 0, 203, 0, 1787529600000000, 810);
INSERT INTO public.change VALUES (21, 250, 9, 20190401, 1787529600000000, 850);
INSERT INTO public.change VALUES (22, 254, 15, 20190401, 1787529600000000, 852);
INSERT INTO public.change VALUES (23, 450, 197, 20190401, 1787529600000000, 854);
INSERT INTO public.change VALUES (24, 454, 13, 20190401, 1787529600000000, 856);
INSERT INTO public.change VALUES (25, 458, 197, 20190401, 1787529600000000, 856);
INSERT INTO public.change VALUES (26, 462, 197, 20190401, 1787529600000000, 858);
INSERT INTO public.change VALUES (27, 466, 197, 20190401, 1787529600000000, 860);
INSERT INTO public.change VALUES (28, 470, 13, 20190401, 1787529600000000, 860);
INSERT INTO public.change VALUES (29, 474, 13, 20190401, 1787529600000000, 863);
INSERT INTO public.change VALUES (30, 478, 13, 20190401, 1787529600000000, 863);
INSERT INTO public.change VALUES (31, 482, 11, 20190401, 1787529600000000, 863);
INSERT INTO public.change VALUES (32, 486, 11, 20261201, 1787529600000000, 865);
INSERT INTO public.change VALUES (33, 490, 11, 20190401, 1787529600000000, 865);
INSERT INTO public.change VALUES (34, 494, 13, 20190401, 1787529600000000, 865);
INSERT INTO public.change VALUES (35, 498, 11, 20261001, 1787529600000000, 865);
INSERT INTO public.change VALUES (36, 450, 197, 20260401, 1787529600000000, 875);
INSERT INTO public.change VALUES (37, 454, 197, 20260701, 1787529600000000, 875);
INSERT INTO public.change VALUES (38, 470, 13, 20260401, 1787529600000000, 877);
INSERT INTO public.change VALUES (39, 474, 1, 20261001, 1787529600000000, 877);
INSERT INTO public.change VALUES (40, 478, 13, 20260901, 1787529600000000, 879);
INSERT INTO public.change VALUES (41, 490, 15, 20261001, 1787529600000000, 879);
INSERT INTO public.change VALUES (42, 0, 11, 20260401, 1787529600000000, 886);
INSERT INTO public.change VALUES (43, 0, 13, 20260401, 1787529600000000, 886);
INSERT INTO public.change VALUES (44, 0, 15, 20260401, 1787529600000000, 886);
INSERT INTO public.change VALUES (45, 0, 1, 20190401, 1787533200000000, 888);
INSERT INTO public.change VALUES (46, 0, 1, 20190401, 1787533200000000, 898);
INSERT INTO public.change VALUES (47, 0, 1, 20190401, 1787533200000000, 904);
INSERT INTO public.change VALUES (48, 0, 197, 20260401, 1787533200000000, 912);
INSERT INTO public.change VALUES (49, 0, 197, 20260401, 1787533200000000, 914);
INSERT INTO public.change VALUES (50, 0, 197, 20260401, 1787533200000000, 916);
INSERT INTO public.change VALUES (51, 0, 201, 20260401, 1787533200000000, 918);
INSERT INTO public.change VALUES (52, 462, 197, 20260401, 1787536800000000, 925);
INSERT INTO public.change VALUES (53, 466, 197, 20260401, 1787536800000000, 929);
INSERT INTO public.change VALUES (54, 27, 11, 20260401, 1787536800000000, 933);
INSERT INTO public.change VALUES (55, 458, 197, 20260401, 1787536800000000, 937);
INSERT INTO public.change VALUES (56, 0, 0, 2, 1787544000000000, 941);
INSERT INTO public.change VALUES (57, 0, 0, 3, 1787544000000000, 948);
INSERT INTO public.change VALUES (58, 494, 13, 20260401, 1787544000000000, 955);
INSERT INTO public.change VALUES (59, 39, 13, 0, 1787616000000000, 970);
INSERT INTO public.change VALUES (60, 0, 13, 0, 1787616000000000, 972);
INSERT INTO public.change VALUES (61, 0, 203, 20260331, 1787616000000000, 974);
INSERT INTO public.change VALUES (62, 0, 203, 0, 1787616000000000, 976);
INSERT INTO public.change VALUES (63, 0, 197, 20261031, 1787616000000000, 978);
INSERT INTO public.change VALUES (64, 39, 13, 20261031, 1787616000000000, 981);
INSERT INTO public.change VALUES (65, 0, 201, 20260930, 1787616000000000, 983);
INSERT INTO public.change VALUES (66, 27, 11, 20260930, 1787616000000000, 993);
INSERT INTO public.change VALUES (67, 39, 13, 20260501, 1787616000000000, 995);
INSERT INTO public.change VALUES (68, 454, 13, 20261031, 1787616000000000, 999);
INSERT INTO public.change VALUES (69, 0, 11, 20260401, 1787616000000000, 1001);
INSERT INTO public.change VALUES (70, 490, 13, 20261201, 1787619600000000, 1007);
INSERT INTO public.change VALUES (71, 490, 13, 0, 1787619600000000, 1011);
INSERT INTO public.change VALUES (72, 482, 11, 20261031, 1793347200000000, 1013);
INSERT INTO public.change VALUES (73, 27, 11, 20260827, 1787788800000000, 1045);
INSERT INTO public.change VALUES (74, 27, 11, 20260827, 1787788800000000, 1047);
INSERT INTO public.change VALUES (75, 31, 11, 20260827, 1787788800000000, 1049);
INSERT INTO public.change VALUES (76, 39, 13, 20260827, 1787788800000000, 1051);
INSERT INTO public.change VALUES (77, 39, 13, 20260827, 1787788800000000, 1053);
INSERT INTO public.change VALUES (78, 31, 11, 20260828, 1787875200000000, 1055);
INSERT INTO public.change VALUES (79, 27, 11, 20260828, 1787875200000000, 1057);
INSERT INTO public.change VALUES (80, 23, 11, 20260828, 1787875200000000, 1059);
INSERT INTO public.change VALUES (81, 23, 11, 20261119, 1793575200000000, 1073);
INSERT INTO public.change VALUES (82, 27, 11, 20260915, 1793575200000000, 1075);
INSERT INTO public.change VALUES (83, 27, 11, 20260930, 1793575200000000, 1075);
INSERT INTO public.change VALUES (84, 27, 11, 20261008, 1793575200000000, 1075);
INSERT INTO public.change VALUES (85, 27, 11, 20261010, 1793575200000000, 1075);
INSERT INTO public.change VALUES (86, 27, 11, 20261105, 1793575200000000, 1075);
INSERT INTO public.change VALUES (87, 27, 11, 20261111, 1793575200000000, 1075);
INSERT INTO public.change VALUES (88, 27, 11, 20261127, 1793575200000000, 1075);
INSERT INTO public.change VALUES (89, 31, 11, 20261022, 1793575200000000, 1078);
INSERT INTO public.change VALUES (90, 31, 11, 20261114, 1793575200000000, 1078);
INSERT INTO public.change VALUES (91, 39, 13, 20261118, 1793575200000000, 1080);
INSERT INTO public.change VALUES (92, 458, 197, 20261118, 1793575200000000, 1080);
INSERT INTO public.change VALUES (93, 23, 11, 20261112, 1793575200000000, 1089);
INSERT INTO public.change VALUES (94, 27, 11, 20260924, 1793575200000000, 1091);
INSERT INTO public.change VALUES (95, 27, 11, 20260925, 1793575200000000, 1091);
INSERT INTO public.change VALUES (96, 27, 11, 20261014, 1793575200000000, 1091);
INSERT INTO public.change VALUES (97, 27, 11, 20261109, 1793575200000000, 1091);
INSERT INTO public.change VALUES (98, 27, 11, 20261110, 1793575200000000, 1091);
INSERT INTO public.change VALUES (99, 27, 11, 20261117, 1793575200000000, 1091);
INSERT INTO public.change VALUES (100, 27, 11, 20261118, 1793575200000000, 1091);
INSERT INTO public.change VALUES (101, 31, 11, 20261116, 1793575200000000, 1093);
INSERT INTO public.change VALUES (102, 31, 11, 20261120, 1793575200000000, 1093);
INSERT INTO public.change VALUES (103, 35, 13, 20261126, 1793575200000000, 1093);
INSERT INTO public.change VALUES (104, 35, 13, 20261127, 1793575200000000, 1093);
INSERT INTO public.change VALUES (105, 35, 13, 20261128, 1793575200000000, 1093);
INSERT INTO public.change VALUES (106, 35, 13, 20261129, 1793575200000000, 1093);
INSERT INTO public.change VALUES (107, 35, 13, 20261130, 1793575200000000, 1093);
INSERT INTO public.change VALUES (108, 39, 13, 20261113, 1793575200000000, 1095);
INSERT INTO public.change VALUES (109, 39, 13, 20261127, 1793575200000000, 1095);
INSERT INTO public.change VALUES (110, 458, 197, 20261126, 1793575200000000, 1095);
INSERT INTO public.change VALUES (111, 478, 13, 20260901, 1793575200000000, 1097);
INSERT INTO public.change VALUES (112, 478, 13, 20260902, 1793575200000000, 1097);
INSERT INTO public.change VALUES (113, 478, 13, 20260903, 1793575200000000, 1097);
INSERT INTO public.change VALUES (114, 478, 13, 20260904, 1793575200000000, 1097);
INSERT INTO public.change VALUES (115, 478, 13, 20260905, 1793575200000000, 1097);
INSERT INTO public.change VALUES (116, 478, 13, 20260906, 1793575200000000, 1097);
INSERT INTO public.change VALUES (117, 478, 13, 20260907, 1793575200000000, 1097);
INSERT INTO public.change VALUES (118, 478, 13, 20260908, 1793575200000000, 1097);
INSERT INTO public.change VALUES (119, 478, 13, 20260909, 1793575200000000, 1097);
INSERT INTO public.change VALUES (120, 478, 13, 20260910, 1793575200000000, 1097);
INSERT INTO public.change VALUES (121, 478, 13, 20260911, 1793575200000000, 1097);
INSERT INTO public.change VALUES (122, 478, 13, 20260912, 1793575200000000, 1097);
INSERT INTO public.change VALUES (123, 478, 13, 20260913, 1793575200000000, 1097);
INSERT INTO public.change VALUES (124, 478, 13, 20260914, 1793575200000000, 1097);
INSERT INTO public.change VALUES (125, 478, 13, 20260915, 1793575200000000, 1097);
INSERT INTO public.change VALUES (126, 478, 13, 20260916, 1793575200000000, 1097);
INSERT INTO public.change VALUES (127, 478, 13, 20260917, 1793575200000000, 1097);
INSERT INTO public.change VALUES (128, 478, 13, 20260918, 1793575200000000, 1097);
INSERT INTO public.change VALUES (129, 478, 13, 20260919, 1793575200000000, 1097);
INSERT INTO public.change VALUES (130, 478, 13, 20260920, 1793575200000000, 1097);
INSERT INTO public.change VALUES (131, 478, 13, 20260921, 1793575200000000, 1097);
INSERT INTO public.change VALUES (132, 478, 13, 20260922, 1793575200000000, 1097);
INSERT INTO public.change VALUES (133, 478, 13, 20260923, 1793575200000000, 1097);
INSERT INTO public.change VALUES (134, 478, 13, 20260924, 1793575200000000, 1097);
INSERT INTO public.change VALUES (135, 478, 13, 20260925, 1793575200000000, 1097);
INSERT INTO public.change VALUES (136, 478, 13, 20260926, 1793575200000000, 1097);
INSERT INTO public.change VALUES (137, 478, 13, 20260927, 1793575200000000, 1097);
INSERT INTO public.change VALUES (138, 478, 13, 20260928, 1793575200000000, 1097);
INSERT INTO public.change VALUES (139, 478, 13, 20260929, 1793575200000000, 1097);
INSERT INTO public.change VALUES (140, 478, 13, 20260930, 1793575200000000, 1097);
INSERT INTO public.change VALUES (141, 478, 13, 20261001, 1793575200000000, 1097);
INSERT INTO public.change VALUES (142, 478, 13, 20261002, 1793575200000000, 1097);
INSERT INTO public.change VALUES (143, 478, 13, 20261003, 1793575200000000, 1097);
INSERT INTO public.change VALUES (144, 478, 13, 20261004, 1793575200000000, 1097);
INSERT INTO public.change VALUES (145, 478, 13, 20261005, 1793575200000000, 1097);
INSERT INTO public.change VALUES (146, 478, 13, 20261006, 1793575200000000, 1097);
INSERT INTO public.change VALUES (147, 478, 13, 20261007, 1793575200000000, 1097);
INSERT INTO public.change VALUES (148, 478, 13, 20261008, 1793575200000000, 1097);
INSERT INTO public.change VALUES (149, 478, 13, 20261009, 1793575200000000, 1097);
INSERT INTO public.change VALUES (150, 478, 13, 20261010, 1793575200000000, 1097);
INSERT INTO public.change VALUES (151, 478, 13, 20261011, 1793575200000000, 1097);
INSERT INTO public.change VALUES (152, 478, 13, 20261012, 1793575200000000, 1097);
INSERT INTO public.change VALUES (153, 478, 13, 20261013, 1793575200000000, 1097);
INSERT INTO public.change VALUES (154, 478, 13, 20261014, 1793575200000000, 1097);
INSERT INTO public.change VALUES (155, 478, 13, 20261015, 1793575200000000, 1097);
INSERT INTO public.change VALUES (156, 478, 13, 20261016, 1793575200000000, 1097);
INSERT INTO public.change VALUES (157, 478, 13, 20261017, 1793575200000000, 1097);
INSERT INTO public.change VALUES (158, 478, 13, 20261018, 1793575200000000, 1097);
INSERT INTO public.change VALUES (159, 478, 13, 20261019, 1793575200000000, 1097);
INSERT INTO public.change VALUES (160, 478, 13, 20261020, 1793575200000000, 1097);
INSERT INTO public.change VALUES (161, 478, 13, 20261021, 1793575200000000, 1097);
INSERT INTO public.change VALUES (162, 478, 13, 20261022, 1793575200000000, 1097);
INSERT INTO public.change VALUES (163, 478, 13, 20261023, 1793575200000000, 1097);
INSERT INTO public.change VALUES (164, 478, 13, 20261024, 1793575200000000, 1097);
INSERT INTO public.change VALUES (165, 478, 13, 20261025, 1793575200000000, 1097);
INSERT INTO public.change VALUES (166, 478, 13, 20261026, 1793575200000000, 1097);
INSERT INTO public.change VALUES (167, 478, 13, 20261027, 1793575200000000, 1097);
INSERT INTO public.change VALUES (168, 478, 13, 20261028, 1793575200000000, 1097);
INSERT INTO public.change VALUES (169, 478, 13, 20261029, 1793575200000000, 1097);
INSERT INTO public.change VALUES (170, 478, 13, 20261030, 1793575200000000, 1097);
INSERT INTO public.change VALUES (171, 478, 13, 20261031, 1793575200000000, 1097);
INSERT INTO public.change VALUES (172, 478, 13, 20261101, 1793575200000000, 1097);
INSERT INTO public.change VALUES (173, 478, 13, 20261102, 1793575200000000, 1097);
INSERT INTO public.change VALUES (174, 478, 13, 20261103, 1793575200000000, 1097);
INSERT INTO public.change VALUES (175, 478, 13, 20261104, 1793575200000000, 1097);
INSERT INTO public.change VALUES (176, 478, 13, 20261105, 1793575200000000, 1097);
INSERT INTO public.change VALUES (177, 478, 13, 20261106, 1793575200000000, 1097);
INSERT INTO public.change VALUES (178, 478, 13, 20261107, 1793575200000000, 1097);
INSERT INTO public.change VALUES (179, 478, 13, 20261108, 1793575200000000, 1097);
INSERT INTO public.change VALUES (180, 478, 13, 20261109, 1793575200000000, 1097);
INSERT INTO public.change VALUES (181, 478, 13, 20261110, 1793575200000000, 1097);
INSERT INTO public.change VALUES (182, 478, 13, 20261111, 1793575200000000, 1097);
INSERT INTO public.change VALUES (183, 478, 13, 20261112, 1793575200000000, 1097);
INSERT INTO public.change VALUES (184, 478, 13, 20261113, 1793575200000000, 1097);
INSERT INTO public.change VALUES (185, 478, 13, 20261114, 1793575200000000, 1097);
INSERT INTO public.change VALUES (186, 478, 13, 20261115, 1793575200000000, 1097);
INSERT INTO public.change VALUES (187, 478, 13, 20261116, 1793575200000000, 1097);
INSERT INTO public.change VALUES (188, 478, 13, 20261117, 1793575200000000, 1097);
INSERT INTO public.change VALUES (189, 478, 13, 20261118, 1793575200000000, 1097);
INSERT INTO public.change VALUES (190, 478, 13, 20261119, 1793575200000000, 1097);
INSERT INTO public.change VALUES (191, 478, 13, 20261120, 1793575200000000, 1097);
INSERT INTO public.change VALUES (192, 478, 13, 20261121, 1793575200000000, 1097);
INSERT INTO public.change VALUES (193, 478, 13, 20261122, 1793575200000000, 1097);
INSERT INTO public.change VALUES (194, 478, 13, 20261123, 1793575200000000, 1097);
INSERT INTO public.change VALUES (195, 478, 13, 20261124, 1793575200000000, 1097);
INSERT INTO public.change VALUES (196, 478, 13, 20261125, 1793575200000000, 1097);
INSERT INTO public.change VALUES (197, 478, 13, 20261126, 1793575200000000, 1097);
INSERT INTO public.change VALUES (198, 478, 13, 20261127, 1793575200000000, 1097);
INSERT INTO public.change VALUES (199, 478, 13, 20261128, 1793575200000000, 1097);
INSERT INTO public.change VALUES (200, 478, 13, 20261129, 1793575200000000, 1097);
INSERT INTO public.change VALUES (201, 478, 13, 20261130, 1793575200000000, 1097);
INSERT INTO public.change VALUES (202, 478, 13, 20261201, 1793575200000000, 1097);
INSERT INTO public.change VALUES (203, 478, 13, 20261202, 1793575200000000, 1097);
INSERT INTO public.change VALUES (204, 478, 13, 20261203, 1793575200000000, 1097);
INSERT INTO public.change VALUES (205, 478, 13, 20261204, 1793575200000000, 1097);
INSERT INTO public.change VALUES (206, 478, 13, 20261205, 1793575200000000, 1097);
INSERT INTO public.change VALUES (207, 478, 13, 20261206, 1793575200000000, 1097);
INSERT INTO public.change VALUES (208, 478, 13, 20261207, 1793575200000000, 1097);
INSERT INTO public.change VALUES (209, 478, 13, 20261208, 1793575200000000, 1097);
INSERT INTO public.change VALUES (210, 478, 13, 20261209, 1793575200000000, 1097);
INSERT INTO public.change VALUES (211, 478, 13, 20261210, 1793575200000000, 1097);
INSERT INTO public.change VALUES (212, 478, 13, 20261211, 1793575200000000, 1097);
INSERT INTO public.change VALUES (213, 478, 13, 20261212, 1793575200000000, 1097);
INSERT INTO public.change VALUES (214, 478, 13, 20261213, 1793575200000000, 1097);
INSERT INTO public.change VALUES (215, 478, 13, 20261214, 1793575200000000, 1097);
INSERT INTO public.change VALUES (216, 478, 13, 20261215, 1793575200000000, 1097);
INSERT INTO public.change VALUES (217, 478, 13, 20261216, 1793575200000000, 1097);
INSERT INTO public.change VALUES (218, 478, 13, 20261217, 1793575200000000, 1097);
INSERT INTO public.change VALUES (219, 478, 13, 20261218, 1793575200000000, 1097);
INSERT INTO public.change VALUES (220, 478, 13, 20261219, 1793575200000000, 1097);
INSERT INTO public.change VALUES (221, 478, 13, 20261220, 1793575200000000, 1097);
INSERT INTO public.change VALUES (222, 478, 13, 20261221, 1793575200000000, 1097);
INSERT INTO public.change VALUES (223, 478, 13, 20261222, 1793575200000000, 1097);
INSERT INTO public.change VALUES (224, 478, 13, 20261223, 1793575200000000, 1097);
INSERT INTO public.change VALUES (225, 478, 13, 20261224, 1793575200000000, 1097);
INSERT INTO public.change VALUES (226, 478, 13, 20261225, 1793575200000000, 1097);
INSERT INTO public.change VALUES (227, 478, 13, 20261226, 1793575200000000, 1097);
INSERT INTO public.change VALUES (228, 478, 13, 20261227, 1793575200000000, 1097);
INSERT INTO public.change VALUES (229, 478, 13, 20261228, 1793575200000000, 1097);
INSERT INTO public.change VALUES (230, 478, 13, 20261229, 1793575200000000, 1097);
INSERT INTO public.change VALUES (231, 478, 13, 20261230, 1793575200000000, 1097);
INSERT INTO public.change VALUES (232, 478, 13, 20261231, 1793575200000000, 1097);
INSERT INTO public.change VALUES (233, 478, 13, 20270101, 1793575200000000, 1097);
INSERT INTO public.change VALUES (234, 478, 13, 20270102, 1793575200000000, 1097);
INSERT INTO public.change VALUES (235, 478, 13, 20270103, 1793575200000000, 1097);
INSERT INTO public.change VALUES (236, 478, 13, 20270104, 1793575200000000, 1097);
INSERT INTO public.change VALUES (237, 478, 13, 20270105, 1793575200000000, 1097);
INSERT INTO public.change VALUES (238, 478, 13, 20270106, 1793575200000000, 1097);
INSERT INTO public.change VALUES (239, 478, 13, 20270107, 1793575200000000, 1097);
INSERT INTO public.change VALUES (240, 478, 13, 20270108, 1793575200000000, 1097);
INSERT INTO public.change VALUES (241, 478, 13, 20270109, 1793575200000000, 1097);
INSERT INTO public.change VALUES (242, 478, 13, 20270110, 1793575200000000, 1097);
INSERT INTO public.change VALUES (243, 478, 13, 20270111, 1793575200000000, 1097);
INSERT INTO public.change VALUES (244, 478, 13, 20270112, 1793575200000000, 1097);
INSERT INTO public.change VALUES (245, 478, 13, 20270113, 1793575200000000, 1097);
INSERT INTO public.change VALUES (246, 478, 13, 20270114, 1793575200000000, 1097);
INSERT INTO public.change VALUES (247, 478, 13, 20270115, 1793575200000000, 1097);
INSERT INTO public.change VALUES (248, 478, 13, 20270116, 1793575200000000, 1097);
INSERT INTO public.change VALUES (249, 478, 13, 20270117, 1793575200000000, 1097);
INSERT INTO public.change VALUES (250, 478, 13, 20270118, 1793575200000000, 1097);
INSERT INTO public.change VALUES (251, 478, 13, 20270119, 1793575200000000, 1097);
INSERT INTO public.change VALUES (252, 478, 13, 20270120, 1793575200000000, 1097);
INSERT INTO public.change VALUES (253, 478, 13, 20270121, 1793575200000000, 1097);
INSERT INTO public.change VALUES (254, 478, 13, 20270122, 1793575200000000, 1097);
INSERT INTO public.change VALUES (255, 478, 13, 20270123, 1793575200000000, 1097);
INSERT INTO public.change VALUES (256, 478, 13, 20270124, 1793575200000000, 1097);
INSERT INTO public.change VALUES (257, 478, 13, 20270125, 1793575200000000, 1097);
INSERT INTO public.change VALUES (258, 478, 13, 20270126, 1793575200000000, 1097);
INSERT INTO public.change VALUES (259, 478, 13, 20270127, 1793575200000000, 1097);
INSERT INTO public.change VALUES (260, 478, 13, 20270128, 1793575200000000, 1097);
INSERT INTO public.change VALUES (261, 478, 13, 20270129, 1793575200000000, 1097);
INSERT INTO public.change VALUES (262, 478, 13, 20270130, 1793575200000000, 1097);
INSERT INTO public.change VALUES (263, 478, 13, 20270131, 1793575200000000, 1097);
INSERT INTO public.change VALUES (264, 478, 13, 20270201, 1793575200000000, 1097);
INSERT INTO public.change VALUES (265, 478, 13, 20270202, 1793575200000000, 1097);
INSERT INTO public.change VALUES (266, 478, 13, 20270203, 1793575200000000, 1097);
INSERT INTO public.change VALUES (267, 478, 13, 20270204, 1793575200000000, 1097);
INSERT INTO public.change VALUES (268, 478, 13, 20270205, 1793575200000000, 1097);
INSERT INTO public.change VALUES (269, 478, 13, 20270206, 1793575200000000, 1097);
INSERT INTO public.change VALUES (270, 478, 13, 20270207, 1793575200000000, 1097);
INSERT INTO public.change VALUES (271, 478, 13, 20270208, 1793575200000000, 1097);
INSERT INTO public.change VALUES (272, 478, 13, 20270209, 1793575200000000, 1097);
INSERT INTO public.change VALUES (273, 478, 13, 20270210, 1793575200000000, 1097);
INSERT INTO public.change VALUES (274, 478, 13, 20270211, 1793575200000000, 1097);
INSERT INTO public.change VALUES (275, 478, 13, 20270212, 1793575200000000, 1097);
INSERT INTO public.change VALUES (276, 478, 13, 20270213, 1793575200000000, 1097);
INSERT INTO public.change VALUES (277, 478, 13, 20270214, 1793575200000000, 1097);
INSERT INTO public.change VALUES (278, 478, 13, 20270215, 1793575200000000, 1097);
INSERT INTO public.change VALUES (279, 478, 13, 20270216, 1793575200000000, 1097);
INSERT INTO public.change VALUES (280, 478, 13, 20270217, 1793575200000000, 1097);
INSERT INTO public.change VALUES (281, 478, 13, 20270218, 1793575200000000, 1097);
INSERT INTO public.change VALUES (282, 478, 13, 20270219, 1793575200000000, 1097);
INSERT INTO public.change VALUES (283, 478, 13, 20270220, 1793575200000000, 1097);
INSERT INTO public.change VALUES (284, 478, 13, 20270221, 1793575200000000, 1097);
INSERT INTO public.change VALUES (285, 478, 13, 20270222, 1793575200000000, 1097);
INSERT INTO public.change VALUES (286, 478, 13, 20270223, 1793575200000000, 1097);
INSERT INTO public.change VALUES (287, 478, 13, 20270224, 1793575200000000, 1097);
INSERT INTO public.change VALUES (288, 478, 13, 20270225, 1793575200000000, 1097);
INSERT INTO public.change VALUES (289, 478, 13, 20270226, 1793575200000000, 1097);
INSERT INTO public.change VALUES (290, 478, 13, 20270227, 1793575200000000, 1097);
INSERT INTO public.change VALUES (291, 478, 13, 20270228, 1793575200000000, 1097);
INSERT INTO public.change VALUES (292, 478, 13, 20270301, 1793575200000000, 1097);
INSERT INTO public.change VALUES (293, 478, 13, 20270302, 1793575200000000, 1097);
INSERT INTO public.change VALUES (294, 478, 13, 20270303, 1793575200000000, 1097);
INSERT INTO public.change VALUES (295, 478, 13, 20270304, 1793575200000000, 1097);
INSERT INTO public.change VALUES (296, 478, 13, 20270305, 1793575200000000, 1097);
INSERT INTO public.change VALUES (297, 478, 13, 20270306, 1793575200000000, 1097);
INSERT INTO public.change VALUES (298, 478, 13, 20270307, 1793575200000000, 1097);
INSERT INTO public.change VALUES (299, 478, 13, 20270308, 1793575200000000, 1097);
INSERT INTO public.change VALUES (300, 478, 13, 20270309, 1793575200000000, 1097);
INSERT INTO public.change VALUES (301, 478, 13, 20270310, 1793575200000000, 1097);
INSERT INTO public.change VALUES (302, 478, 13, 20270311, 1793575200000000, 1097);
INSERT INTO public.change VALUES (303, 478, 13, 20270312, 1793575200000000, 1097);
INSERT INTO public.change VALUES (304, 478, 13, 20270313, 1793575200000000, 1097);
INSERT INTO public.change VALUES (305, 478, 13, 20270314, 1793575200000000, 1097);
INSERT INTO public.change VALUES (306, 478, 13, 20270315, 1793575200000000, 1097);
INSERT INTO public.change VALUES (307, 478, 13, 20270316, 1793575200000000, 1097);
INSERT INTO public.change VALUES (308, 478, 13, 20270317, 1793575200000000, 1097);
INSERT INTO public.change VALUES (309, 478, 13, 20270318, 1793575200000000, 1097);
INSERT INTO public.change VALUES (310, 478, 13, 20270319, 1793575200000000, 1097);
INSERT INTO public.change VALUES (311, 478, 13, 20270320, 1793575200000000, 1097);
INSERT INTO public.change VALUES (312, 478, 13, 20270321, 1793575200000000, 1097);
INSERT INTO public.change VALUES (313, 478, 13, 20270322, 1793575200000000, 1097);
INSERT INTO public.change VALUES (314, 478, 13, 20270323, 1793575200000000, 1097);
INSERT INTO public.change VALUES (315, 478, 13, 20270324, 1793575200000000, 1097);
INSERT INTO public.change VALUES (316, 478, 13, 20270325, 1793575200000000, 1097);
INSERT INTO public.change VALUES (317, 478, 13, 20270326, 1793575200000000, 1097);
INSERT INTO public.change VALUES (318, 478, 13, 20270327, 1793575200000000, 1097);
INSERT INTO public.change VALUES (319, 478, 13, 20270328, 1793575200000000, 1097);
INSERT INTO public.change VALUES (320, 478, 13, 20270329, 1793575200000000, 1097);
INSERT INTO public.change VALUES (321, 478, 13, 20270330, 1793575200000000, 1097);
INSERT INTO public.change VALUES (322, 478, 13, 20270331, 1793575200000000, 1097);
INSERT INTO public.change VALUES (361, 23, 11, 20261116, 1795647600000000, 1180);
INSERT INTO public.change VALUES (362, 23, 11, 20261117, 1795647600000000, 1180);
INSERT INTO public.change VALUES (363, 23, 11, 20261118, 1795647600000000, 1180);
INSERT INTO public.change VALUES (364, 23, 11, 20261119, 1795647600000000, 1180);
INSERT INTO public.change VALUES (365, 23, 11, 20261120, 1795647600000000, 1180);
INSERT INTO public.change VALUES (366, 23, 11, 20261123, 1795647600000000, 1180);
INSERT INTO public.change VALUES (367, 27, 11, 20260901, 1795647600000000, 1180);
INSERT INTO public.change VALUES (368, 27, 11, 20260902, 1795647600000000, 1180);
INSERT INTO public.change VALUES (369, 27, 11, 20260903, 1795647600000000, 1180);
INSERT INTO public.change VALUES (370, 27, 11, 20260904, 1795647600000000, 1180);
INSERT INTO public.change VALUES (371, 27, 11, 20260907, 1795647600000000, 1180);
INSERT INTO public.change VALUES (372, 27, 11, 20260908, 1795647600000000, 1180);
INSERT INTO public.change VALUES (373, 27, 11, 20260909, 1795647600000000, 1180);
INSERT INTO public.change VALUES (374, 27, 11, 20260910, 1795647600000000, 1180);
INSERT INTO public.change VALUES (375, 27, 11, 20260911, 1795647600000000, 1180);
INSERT INTO public.change VALUES (376, 27, 11, 20260914, 1795647600000000, 1180);
INSERT INTO public.change VALUES (377, 27, 11, 20260915, 1795647600000000, 1180);
INSERT INTO public.change VALUES (378, 27, 11, 20260916, 1795647600000000, 1180);
INSERT INTO public.change VALUES (379, 27, 11, 20260917, 1795647600000000, 1180);
INSERT INTO public.change VALUES (380, 27, 11, 20260918, 1795647600000000, 1180);
INSERT INTO public.change VALUES (381, 27, 11, 20260921, 1795647600000000, 1180);
INSERT INTO public.change VALUES (382, 27, 11, 20260922, 1795647600000000, 1180);
INSERT INTO public.change VALUES (383, 27, 11, 20260923, 1795647600000000, 1180);
INSERT INTO public.change VALUES (384, 27, 11, 20260924, 1795647600000000, 1180);
INSERT INTO public.change VALUES (385, 27, 11, 20260925, 1795647600000000, 1180);
INSERT INTO public.change VALUES (386, 27, 11, 20260928, 1795647600000000, 1180);
INSERT INTO public.change VALUES (387, 27, 11, 20260929, 1795647600000000, 1180);
INSERT INTO public.change VALUES (388, 27, 11, 20260930, 1795647600000000, 1180);
INSERT INTO public.change VALUES (389, 27, 11, 20261001, 1795647600000000, 1180);
INSERT INTO public.change VALUES (390, 27, 11, 20261002, 1795647600000000, 1180);
INSERT INTO public.change VALUES (391, 27, 11, 20261005, 1795647600000000, 1180);
INSERT INTO public.change VALUES (392, 27, 11, 20261006, 1795647600000000, 1180);
INSERT INTO public.change VALUES (393, 27, 11, 20261007, 1795647600000000, 1180);
INSERT INTO public.change VALUES (394, 27, 11, 20261008, 1795647600000000, 1180);
INSERT INTO public.change VALUES (395, 27, 11, 20261009, 1795647600000000, 1180);
INSERT INTO public.change VALUES (396, 27, 11, 20261012, 1795647600000000, 1180);
INSERT INTO public.change VALUES (397, 27, 11, 20261013, 1795647600000000, 1180);
INSERT INTO public.change VALUES (398, 27, 11, 20261014, 1795647600000000, 1180);
INSERT INTO public.change VALUES (399, 27, 11, 20261015, 1795647600000000, 1180);
INSERT INTO public.change VALUES (400, 27, 11, 20261016, 1795647600000000, 1180);
INSERT INTO public.change VALUES (401, 27, 11, 20261019, 1795647600000000, 1180);
INSERT INTO public.change VALUES (402, 27, 11, 20261020, 1795647600000000, 1180);
INSERT INTO public.change VALUES (403, 27, 11, 20261021, 1795647600000000, 1180);
INSERT INTO public.change VALUES (404, 27, 11, 20261022, 1795647600000000, 1180);
INSERT INTO public.change VALUES (405, 27, 11, 20261023, 1795647600000000, 1180);
INSERT INTO public.change VALUES (406, 27, 11, 20261026, 1795647600000000, 1180);
INSERT INTO public.change VALUES (407, 27, 11, 20261027, 1795647600000000, 1180);
INSERT INTO public.change VALUES (408, 27, 11, 20261028, 1795647600000000, 1180);
INSERT INTO public.change VALUES (409, 27, 11, 20261029, 1795647600000000, 1180);
INSERT INTO public.change VALUES (410, 27, 11, 20261030, 1795647600000000, 1180);
INSERT INTO public.change VALUES (411, 27, 11, 20261104, 1795647600000000, 1180);
INSERT INTO public.change VALUES (412, 27, 11, 20261113, 1795647600000000, 1180);
INSERT INTO public.change VALUES (413, 27, 11, 20261116, 1795647600000000, 1180);
INSERT INTO public.change VALUES (414, 27, 11, 20261117, 1795647600000000, 1180);
INSERT INTO public.change VALUES (415, 27, 11, 20261118, 1795647600000000, 1180);
INSERT INTO public.change VALUES (416, 27, 11, 20261119, 1795647600000000, 1180);
INSERT INTO public.change VALUES (417, 27, 11, 20261120, 1795647600000000, 1180);
INSERT INTO public.change VALUES (418, 27, 11, 20261123, 1795647600000000, 1180);
INSERT INTO public.change VALUES (419, 27, 11, 20261124, 1795647600000000, 1180);
INSERT INTO public.change VALUES (420, 27, 11, 20261125, 1795647600000000, 1180);
INSERT INTO public.change VALUES (421, 27, 11, 20261126, 1795647600000000, 1180);
INSERT INTO public.change VALUES (422, 31, 11, 20260901, 1795647600000000, 1183);
INSERT INTO public.change VALUES (423, 31, 11, 20260902, 1795647600000000, 1183);
INSERT INTO public.change VALUES (424, 31, 11, 20260903, 1795647600000000, 1183);
INSERT INTO public.change VALUES (425, 31, 11, 20260904, 1795647600000000, 1183);
INSERT INTO public.change VALUES (426, 31, 11, 20260907, 1795647600000000, 1183);
INSERT INTO public.change VALUES (427, 31, 11, 20260908, 1795647600000000, 1183);
INSERT INTO public.change VALUES (428, 31, 11, 20260909, 1795647600000000, 1183);
INSERT INTO public.change VALUES (429, 31, 11, 20260910, 1795647600000000, 1183);
INSERT INTO public.change VALUES (430, 31, 11, 20260911, 1795647600000000, 1183);
INSERT INTO public.change VALUES (431, 31, 11, 20260914, 1795647600000000, 1183);
INSERT INTO public.change VALUES (432, 31, 11, 20260915, 1795647600000000, 1183);
INSERT INTO public.change VALUES (433, 31, 11, 20260916, 1795647600000000, 1183);
INSERT INTO public.change VALUES (434, 31, 11, 20260917, 1795647600000000, 1183);
INSERT INTO public.change VALUES (435, 31, 11, 20260918, 1795647600000000, 1183);
INSERT INTO public.change VALUES (436, 31, 11, 20260921, 1795647600000000, 1183);
INSERT INTO public.change VALUES (437, 31, 11, 20260922, 1795647600000000, 1183);
INSERT INTO public.change VALUES (438, 31, 11, 20260923, 1795647600000000, 1183);
INSERT INTO public.change VALUES (439, 31, 11, 20260924, 1795647600000000, 1183);
INSERT INTO public.change VALUES (440, 31, 11, 20260925, 1795647600000000, 1183);
INSERT INTO public.change VALUES (441, 31, 11, 20260928, 1795647600000000, 1183);
INSERT INTO public.change VALUES (442, 31, 11, 20260929, 1795647600000000, 1183);
INSERT INTO public.change VALUES (443, 31, 11, 20260930, 1795647600000000, 1183);
INSERT INTO public.change VALUES (444, 31, 11, 20261001, 1795647600000000, 1183);
INSERT INTO public.change VALUES (445, 31, 11, 20261002, 1795647600000000, 1183);
INSERT INTO public.change VALUES (446, 31, 11, 20261005, 1795647600000000, 1183);
INSERT INTO public.change VALUES (447, 31, 11, 20261006, 1795647600000000, 1183);
INSERT INTO public.change VALUES (448, 31, 11, 20261007, 1795647600000000, 1183);
INSERT INTO public.change VALUES (449, 31, 11, 20261008, 1795647600000000, 1183);
INSERT INTO public.change VALUES (450, 31, 11, 20261009, 1795647600000000, 1183);
INSERT INTO public.change VALUES (451, 31, 11, 20261012, 1795647600000000, 1183);
INSERT INTO public.change VALUES (452, 31, 11, 20261013, 1795647600000000, 1183);
INSERT INTO public.change VALUES (453, 31, 11, 20261014, 1795647600000000, 1183);
INSERT INTO public.change VALUES (454, 31, 11, 20261015, 1795647600000000, 1183);
INSERT INTO public.change VALUES (455, 31, 11, 20261016, 1795647600000000, 1183);
INSERT INTO public.change VALUES (456, 31, 11, 20261019, 1795647600000000, 1183);
INSERT INTO public.change VALUES (457, 31, 11, 20261020, 1795647600000000, 1183);
INSERT INTO public.change VALUES (458, 31, 11, 20261021, 1795647600000000, 1183);
INSERT INTO public.change VALUES (459, 31, 11, 20261022, 1795647600000000, 1183);
INSERT INTO public.change VALUES (460, 31, 11, 20261023, 1795647600000000, 1183);
INSERT INTO public.change VALUES (461, 31, 11, 20261026, 1795647600000000, 1183);
INSERT INTO public.change VALUES (462, 31, 11, 20261027, 1795647600000000, 1183);
INSERT INTO public.change VALUES (463, 31, 11, 20261028, 1795647600000000, 1183);
INSERT INTO public.change VALUES (464, 31, 11, 20261029, 1795647600000000, 1183);
INSERT INTO public.change VALUES (465, 31, 11, 20261030, 1795647600000000, 1183);
INSERT INTO public.change VALUES (466, 31, 11, 20261102, 1795647600000000, 1183);
INSERT INTO public.change VALUES (323, 27, 11, 20261102, 1793575500000000, 1100);
INSERT INTO public.change VALUES (324, 27, 11, 20261102, 1793575500000000, 1100);
INSERT INTO public.change VALUES (331, 27, 11, 20261105, 1793834880000000, 1108);
INSERT INTO public.change VALUES (332, 27, 11, 20261105, 1793834880000000, 1108);
INSERT INTO public.change VALUES (338, 27, 11, 20261106, 1793925720000000, 1116);
INSERT INTO public.change VALUES (339, 27, 11, 20261106, 1793925720000000, 1116);
INSERT INTO public.change VALUES (346, 27, 11, 20261111, 1794529800000000, 1122);
INSERT INTO public.change VALUES (347, 27, 11, 20261111, 1794529800000000, 1122);
INSERT INTO public.change VALUES (353, 27, 11, 20261111, 1794535200000000, 1130);
INSERT INTO public.change VALUES (354, 27, 11, 20261111, 1794535200000000, 1130);
INSERT INTO public.change VALUES (633, 0, 13, 20261116, 1795654800000000, 1254);
INSERT INTO public.change VALUES (1016, 31, 11, 20261127, 1795735500000000, 1325);
INSERT INTO public.change VALUES (1017, 31, 11, 20261127, 1795735500000000, 1325);
INSERT INTO public.change VALUES (1024, 43, 15, 20261127, 1795735980000000, 1331);
INSERT INTO public.change VALUES (1025, 43, 15, 20261127, 1795735980000000, 1331);
INSERT INTO public.change VALUES (325, 27, 11, 20261102, 1793581200000000, 1102);
INSERT INTO public.change VALUES (326, 27, 11, 20261102, 1793581200000000, 1102);
INSERT INTO public.change VALUES (333, 27, 11, 20261105, 1793893200000000, 1110);
INSERT INTO public.change VALUES (334, 27, 11, 20261106, 1793893200000000, 1110);
INSERT INTO public.change VALUES (340, 27, 11, 20261106, 1793952900000000, 1117);
INSERT INTO public.change VALUES (341, 27, 11, 20261106, 1793952900000000, 1117);
INSERT INTO public.change VALUES (348, 27, 11, 20261111, 1794529800000000, 1124);
INSERT INTO public.change VALUES (349, 27, 11, 20261111, 1794529800000000, 1124);
INSERT INTO public.change VALUES (355, 31, 11, 20261112, 1794535200000000, 1132);
INSERT INTO public.change VALUES (356, 31, 11, 20261112, 1794535200000000, 1132);
INSERT INTO public.change VALUES (629, 458, 197, 20261124, 1795651200000000, 1250);
INSERT INTO public.change VALUES (630, 458, 197, 20261124, 1795651200000000, 1250);
INSERT INTO public.change VALUES (1020, 458, 197, 20261127, 1795735860000000, 1328);
INSERT INTO public.change VALUES (1021, 458, 197, 20261127, 1795735860000000, 1328);
INSERT INTO public.change VALUES (327, 27, 11, 20261102, 1793582400000000, 1104);
INSERT INTO public.change VALUES (328, 27, 11, 20261102, 1793582400000000, 1104);
INSERT INTO public.change VALUES (335, 27, 11, 20261106, 1793925600000000, 1112);
INSERT INTO public.change VALUES (336, 27, 11, 20261106, 1793925600000000, 1112);
INSERT INTO public.change VALUES (342, 27, 11, 20261112, 1794439800000000, 1119);
INSERT INTO public.change VALUES (343, 27, 11, 20261112, 1794439800000000, 1119);
INSERT INTO public.change VALUES (350, 31, 11, 20261112, 1794529800000000, 1125);
INSERT INTO public.change VALUES (351, 31, 11, 20261112, 1794529800000000, 1125);
INSERT INTO public.change VALUES (357, 31, 11, 20261112, 1794537000000000, 1134);
INSERT INTO public.change VALUES (358, 31, 11, 20261112, 1794537000000000, 1134);
INSERT INTO public.change VALUES (631, 23, 11, 20261124, 1795651200000000, 1252);
INSERT INTO public.change VALUES (632, 23, 11, 20261124, 1795651200000000, 1252);
INSERT INTO public.change VALUES (1014, 27, 11, 20261127, 1795735200000000, 1323);
INSERT INTO public.change VALUES (1015, 27, 11, 20261127, 1795735200000000, 1323);
INSERT INTO public.change VALUES (1022, 450, 197, 20261127, 1795735920000000, 1330);
INSERT INTO public.change VALUES (1023, 450, 197, 20261127, 1795735920000000, 1330);
INSERT INTO public.change VALUES (329, 27, 11, 20261102, 1793607600000000, 1106);
INSERT INTO public.change VALUES (330, 27, 11, 20261102, 1793607600000000, 1106);
INSERT INTO public.change VALUES (337, 27, 11, 20261106, 1793925660000000, 1114);
INSERT INTO public.change VALUES (344, 27, 11, 20261112, 1794477000000000, 1121);
INSERT INTO public.change VALUES (345, 27, 11, 20261112, 1794477000000000, 1121);
INSERT INTO public.change VALUES (352, 27, 11, 20261111, 1794535200000000, 1128);
INSERT INTO public.change VALUES (359, 31, 11, 20261112, 1794537000000000, 1136);
INSERT INTO public.change VALUES (360, 31, 11, 20261112, 1794537000000000, 1136);
INSERT INTO public.change VALUES (627, 27, 11, 20261124, 1795651200000000, 1248);
INSERT INTO public.change VALUES (628, 27, 11, 20261124, 1795651200000000, 1248);
INSERT INTO public.change VALUES (1018, 23, 11, 20261127, 1795735800000000, 1327);
INSERT INTO public.change VALUES (1019, 23, 11, 20261127, 1795735800000000, 1327);
INSERT INTO public.change VALUES (1026, 31, 11, 20261127, 1795740000000000, 1332);
INSERT INTO public.change VALUES (1027, 31, 11, 20261127, 1795740000000000, 1332);
INSERT INTO public.change VALUES (467, 31, 11, 20261103, 1795647600000000, 1183);
INSERT INTO public.change VALUES (468, 31, 11, 20261104, 1795647600000000, 1183);
INSERT INTO public.change VALUES (469, 31, 11, 20261105, 1795647600000000, 1183);
INSERT INTO public.change VALUES (470, 31, 11, 20261106, 1795647600000000, 1183);
INSERT INTO public.change VALUES (471, 31, 11, 20261107, 1795647600000000, 1183);
INSERT INTO public.change VALUES (472, 31, 11, 20261109, 1795647600000000, 1183);
INSERT INTO public.change VALUES (473, 31, 11, 20261110, 1795647600000000, 1183);
INSERT INTO public.change VALUES (474, 31, 11, 20261111, 1795647600000000, 1183);
INSERT INTO public.change VALUES (475, 31, 11, 20261113, 1795647600000000, 1183);
INSERT INTO public.change VALUES (476, 31, 11, 20261116, 1795647600000000, 1183);
INSERT INTO public.change VALUES (477, 31, 11, 20261117, 1795647600000000, 1183);
INSERT INTO public.change VALUES (478, 31, 11, 20261118, 1795647600000000, 1183);
INSERT INTO public.change VALUES (479, 31, 11, 20261119, 1795647600000000, 1183);
INSERT INTO public.change VALUES (480, 31, 11, 20261120, 1795647600000000, 1183);
INSERT INTO public.change VALUES (481, 31, 11, 20261123, 1795647600000000, 1183);
INSERT INTO public.change VALUES (482, 31, 11, 20261124, 1795647600000000, 1183);
INSERT INTO public.change VALUES (483, 31, 11, 20261125, 1795647600000000, 1183);
INSERT INTO public.change VALUES (484, 31, 11, 20261126, 1795647600000000, 1183);
INSERT INTO public.change VALUES (485, 35, 13, 20261116, 1795647600000000, 1185);
INSERT INTO public.change VALUES (486, 35, 13, 20261117, 1795647600000000, 1185);
INSERT INTO public.change VALUES (487, 35, 13, 20261118, 1795647600000000, 1185);
INSERT INTO public.change VALUES (488, 35, 13, 20261119, 1795647600000000, 1185);
INSERT INTO public.change VALUES (489, 35, 13, 20261120, 1795647600000000, 1185);
INSERT INTO public.change VALUES (490, 35, 13, 20261123, 1795647600000000, 1185);
INSERT INTO public.change VALUES (491, 35, 13, 20261124, 1795647600000000, 1185);
INSERT INTO public.change VALUES (492, 35, 13, 20261125, 1795647600000000, 1185);
INSERT INTO public.change VALUES (493, 39, 13, 20261116, 1795647600000000, 1185);
INSERT INTO public.change VALUES (494, 39, 13, 20261117, 1795647600000000, 1185);
INSERT INTO public.change VALUES (495, 39, 13, 20261118, 1795647600000000, 1185);
INSERT INTO public.change VALUES (496, 39, 13, 20261119, 1795647600000000, 1185);
INSERT INTO public.change VALUES (497, 39, 13, 20261120, 1795647600000000, 1185);
INSERT INTO public.change VALUES (498, 39, 13, 20261123, 1795647600000000, 1185);
INSERT INTO public.change VALUES (499, 39, 13, 20261124, 1795647600000000, 1185);
INSERT INTO public.change VALUES (500, 39, 13, 20261125, 1795647600000000, 1185);
INSERT INTO public.change VALUES (501, 39, 13, 20261126, 1795647600000000, 1185);
INSERT INTO public.change VALUES (502, 43, 15, 20261116, 1795647600000000, 1187);
INSERT INTO public.change VALUES (503, 43, 15, 20261117, 1795647600000000, 1187);
INSERT INTO public.change VALUES (504, 43, 15, 20261118, 1795647600000000, 1187);
INSERT INTO public.change VALUES (505, 43, 15, 20261119, 1795647600000000, 1187);
INSERT INTO public.change VALUES (506, 43, 15, 20261120, 1795647600000000, 1187);
INSERT INTO public.change VALUES (507, 43, 15, 20261123, 1795647600000000, 1187);
INSERT INTO public.change VALUES (508, 43, 15, 20261124, 1795647600000000, 1187);
INSERT INTO public.change VALUES (509, 43, 15, 20261125, 1795647600000000, 1187);
INSERT INTO public.change VALUES (510, 43, 15, 20261126, 1795647600000000, 1187);
INSERT INTO public.change VALUES (511, 450, 197, 20261116, 1795647600000000, 1187);
INSERT INTO public.change VALUES (512, 450, 197, 20261117, 1795647600000000, 1187);
INSERT INTO public.change VALUES (513, 450, 197, 20261118, 1795647600000000, 1187);
INSERT INTO public.change VALUES (514, 450, 197, 20261119, 1795647600000000, 1187);
INSERT INTO public.change VALUES (515, 450, 197, 20261120, 1795647600000000, 1187);
INSERT INTO public.change VALUES (516, 450, 197, 20261123, 1795647600000000, 1187);
INSERT INTO public.change VALUES (517, 450, 197, 20261124, 1795647600000000, 1187);
INSERT INTO public.change VALUES (518, 450, 197, 20261125, 1795647600000000, 1187);
INSERT INTO public.change VALUES (519, 450, 197, 20261126, 1795647600000000, 1187);
INSERT INTO public.change VALUES (520, 454, 13, 20261116, 1795647600000000, 1189);
INSERT INTO public.change VALUES (521, 454, 13, 20261117, 1795647600000000, 1189);
INSERT INTO public.change VALUES (522, 454, 13, 20261118, 1795647600000000, 1189);
INSERT INTO public.change VALUES (523, 454, 13, 20261119, 1795647600000000, 1189);
INSERT INTO public.change VALUES (524, 454, 13, 20261120, 1795647600000000, 1189);
INSERT INTO public.change VALUES (525, 454, 13, 20261123, 1795647600000000, 1189);
INSERT INTO public.change VALUES (526, 454, 13, 20261124, 1795647600000000, 1189);
INSERT INTO public.change VALUES (527, 454, 13, 20261125, 1795647600000000, 1189);
INSERT INTO public.change VALUES (528, 454, 13, 20261126, 1795647600000000, 1189);
INSERT INTO public.change VALUES (529, 458, 197, 20261102, 1795647600000000, 1191);
INSERT INTO public.change VALUES (530, 458, 197, 20261103, 1795647600000000, 1191);
INSERT INTO public.change VALUES (531, 458, 197, 20261104, 1795647600000000, 1191);
INSERT INTO public.change VALUES (532, 458, 197, 20261105, 1795647600000000, 1191);
INSERT INTO public.change VALUES (533, 458, 197, 20261106, 1795647600000000, 1191);
INSERT INTO public.change VALUES (534, 458, 197, 20261109, 1795647600000000, 1191);
INSERT INTO public.change VALUES (535, 458, 197, 20261110, 1795647600000000, 1191);
INSERT INTO public.change VALUES (536, 458, 197, 20261111, 1795647600000000, 1191);
INSERT INTO public.change VALUES (537, 458, 197, 20261112, 1795647600000000, 1191);
INSERT INTO public.change VALUES (538, 458, 197, 20261113, 1795647600000000, 1191);
INSERT INTO public.change VALUES (539, 458, 197, 20261116, 1795647600000000, 1191);
INSERT INTO public.change VALUES (540, 458, 197, 20261117, 1795647600000000, 1191);
INSERT INTO public.change VALUES (541, 458, 197, 20261118, 1795647600000000, 1191);
INSERT INTO public.change VALUES (542, 458, 197, 20261119, 1795647600000000, 1191);
INSERT INTO public.change VALUES (543, 458, 197, 20261120, 1795647600000000, 1191);
INSERT INTO public.change VALUES (544, 458, 197, 20261123, 1795647600000000, 1191);
INSERT INTO public.change VALUES (545, 462, 197, 20261116, 1795647600000000, 1193);
INSERT INTO public.change VALUES (546, 462, 197, 20261117, 1795647600000000, 1193);
INSERT INTO public.change VALUES (547, 462, 197, 20261118, 1795647600000000, 1193);
INSERT INTO public.change VALUES (548, 462, 197, 20261119, 1795647600000000, 1193);
INSERT INTO public.change VALUES (549, 462, 197, 20261120, 1795647600000000, 1193);
INSERT INTO public.change VALUES (550, 462, 197, 20261123, 1795647600000000, 1193);
INSERT INTO public.change VALUES (551, 462, 197, 20261124, 1795647600000000, 1193);
INSERT INTO public.change VALUES (552, 462, 197, 20261125, 1795647600000000, 1193);
INSERT INTO public.change VALUES (553, 462, 197, 20261126, 1795647600000000, 1193);
INSERT INTO public.change VALUES (554, 462, 197, 20261127, 1795647600000000, 1193);
INSERT INTO public.change VALUES (555, 466, 197, 20261116, 1795647600000000, 1193);
INSERT INTO public.change VALUES (556, 466, 197, 20261117, 1795647600000000, 1193);
INSERT INTO public.change VALUES (557, 466, 197, 20261118, 1795647600000000, 1193);
INSERT INTO public.change VALUES (558, 466, 197, 20261119, 1795647600000000, 1193);
INSERT INTO public.change VALUES (559, 466, 197, 20261120, 1795647600000000, 1193);
INSERT INTO public.change VALUES (560, 466, 197, 20261123, 1795647600000000, 1193);
INSERT INTO public.change VALUES (561, 466, 197, 20261124, 1795647600000000, 1193);
INSERT INTO public.change VALUES (562, 466, 197, 20261125, 1795647600000000, 1193);
INSERT INTO public.change VALUES (563, 466, 197, 20261126, 1795647600000000, 1193);
INSERT INTO public.change VALUES (564, 470, 13, 20261116, 1795647600000000, 1196);
INSERT INTO public.change VALUES (565, 470, 13, 20261117, 1795647600000000, 1196);
INSERT INTO public.change VALUES (566, 470, 13, 20261118, 1795647600000000, 1196);
INSERT INTO public.change VALUES (567, 470, 13, 20261119, 1795647600000000, 1196);
INSERT INTO public.change VALUES (568, 470, 13, 20261120, 1795647600000000, 1196);
INSERT INTO public.change VALUES (569, 470, 13, 20261123, 1795647600000000, 1196);
INSERT INTO public.change VALUES (570, 470, 13, 20261124, 1795647600000000, 1196);
INSERT INTO public.change VALUES (571, 470, 13, 20261125, 1795647600000000, 1196);
INSERT INTO public.change VALUES (572, 470, 13, 20261126, 1795647600000000, 1196);
INSERT INTO public.change VALUES (573, 482, 11, 20261016, 1795647600000000, 1198);
INSERT INTO public.change VALUES (574, 482, 11, 20261019, 1795647600000000, 1198);
INSERT INTO public.change VALUES (575, 482, 11, 20261020, 1795647600000000, 1198);
INSERT INTO public.change VALUES (576, 482, 11, 20261021, 1795647600000000, 1198);
INSERT INTO public.change VALUES (577, 482, 11, 20261022, 1795647600000000, 1198);
INSERT INTO public.change VALUES (578, 482, 11, 20261023, 1795647600000000, 1198);
INSERT INTO public.change VALUES (579, 482, 11, 20261026, 1795647600000000, 1198);
INSERT INTO public.change VALUES (580, 482, 11, 20261027, 1795647600000000, 1198);
INSERT INTO public.change VALUES (581, 482, 11, 20261028, 1795647600000000, 1198);
INSERT INTO public.change VALUES (582, 482, 11, 20261029, 1795647600000000, 1198);
INSERT INTO public.change VALUES (583, 482, 11, 20261030, 1795647600000000, 1198);
INSERT INTO public.change VALUES (584, 490, 11, 20260924, 1795647600000000, 1200);
INSERT INTO public.change VALUES (585, 490, 11, 20260925, 1795647600000000, 1200);
INSERT INTO public.change VALUES (586, 490, 11, 20260928, 1795647600000000, 1200);
INSERT INTO public.change VALUES (587, 490, 11, 20260929, 1795647600000000, 1200);
INSERT INTO public.change VALUES (588, 490, 11, 20260930, 1795647600000000, 1200);
INSERT INTO public.change VALUES (589, 490, 15, 20261001, 1795647600000000, 1200);
INSERT INTO public.change VALUES (590, 490, 15, 20261002, 1795647600000000, 1200);
INSERT INTO public.change VALUES (591, 490, 15, 20261005, 1795647600000000, 1200);
INSERT INTO public.change VALUES (592, 490, 15, 20261006, 1795647600000000, 1200);
INSERT INTO public.change VALUES (593, 490, 15, 20261007, 1795647600000000, 1200);
INSERT INTO public.change VALUES (594, 490, 15, 20261008, 1795647600000000, 1200);
INSERT INTO public.change VALUES (595, 490, 15, 20261009, 1795647600000000, 1200);
INSERT INTO public.change VALUES (596, 494, 13, 20261116, 1795647600000000, 1202);
INSERT INTO public.change VALUES (597, 494, 13, 20261117, 1795647600000000, 1202);
INSERT INTO public.change VALUES (598, 494, 13, 20261118, 1795647600000000, 1202);
INSERT INTO public.change VALUES (599, 494, 13, 20261119, 1795647600000000, 1202);
INSERT INTO public.change VALUES (600, 494, 13, 20261120, 1795647600000000, 1202);
INSERT INTO public.change VALUES (601, 494, 13, 20261123, 1795647600000000, 1202);
INSERT INTO public.change VALUES (602, 494, 13, 20261124, 1795647600000000, 1202);
INSERT INTO public.change VALUES (603, 494, 13, 20261125, 1795647600000000, 1202);
INSERT INTO public.change VALUES (604, 494, 13, 20261126, 1795647600000000, 1202);
INSERT INTO public.change VALUES (605, 498, 11, 20261116, 1795647600000000, 1204);
INSERT INTO public.change VALUES (606, 498, 11, 20261117, 1795647600000000, 1204);
INSERT INTO public.change VALUES (607, 498, 11, 20261118, 1795647600000000, 1204);
INSERT INTO public.change VALUES (608, 498, 11, 20261119, 1795647600000000, 1204);
INSERT INTO public.change VALUES (609, 498, 11, 20261120, 1795647600000000, 1204);
INSERT INTO public.change VALUES (610, 498, 11, 20261123, 1795647600000000, 1204);
INSERT INTO public.change VALUES (611, 498, 11, 20261124, 1795647600000000, 1204);
INSERT INTO public.change VALUES (612, 498, 11, 20261125, 1795647600000000, 1204);
INSERT INTO public.change VALUES (613, 498, 11, 20261126, 1795647600000000, 1204);
INSERT INTO public.change VALUES (614, 39, 13, 20261125, 1795649400000000, 1216);
INSERT INTO public.change VALUES (615, 3, 1, 20261125, 1795650000000000, 1221);
INSERT INTO public.change VALUES (616, 23, 11, 20261125, 1795650000000000, 1223);
INSERT INTO public.change VALUES (617, 39, 13, 20261125, 1795650000000000, 1225);
INSERT INTO public.change VALUES (618, 47, 9, 20261125, 1795650000000000, 1227);
INSERT INTO public.change VALUES (619, 52, 9, 20261125, 1795650000000000, 1229);
INSERT INTO public.change VALUES (620, 57, 9, 20261125, 1795650000000000, 1231);
INSERT INTO public.change VALUES (621, 62, 9, 20261125, 1795650000000000, 1233);
INSERT INTO public.change VALUES (622, 250, 9, 20261125, 1795650000000000, 1233);
INSERT INTO public.change VALUES (623, 254, 15, 20261125, 1795650000000000, 1235);
INSERT INTO public.change VALUES (624, 458, 197, 20261125, 1795650000000000, 1238);
INSERT INTO public.change VALUES (625, 474, 1, 20261125, 1795650000000000, 1240);
INSERT INTO public.change VALUES (626, 490, 15, 20261125, 1795650000000000, 1242);
INSERT INTO public.change VALUES (634, 35, 13, 20261116, 1795654800000000, 1256);
INSERT INTO public.change VALUES (635, 35, 13, 20261117, 1795654800000000, 1256);
INSERT INTO public.change VALUES (636, 35, 13, 20261118, 1795654800000000, 1256);
INSERT INTO public.change VALUES (637, 35, 13, 20261119, 1795654800000000, 1256);
INSERT INTO public.change VALUES (638, 35, 13, 20261120, 1795654800000000, 1256);
INSERT INTO public.change VALUES (639, 35, 13, 20261123, 1795654800000000, 1256);
INSERT INTO public.change VALUES (640, 35, 13, 20261124, 1795654800000000, 1256);
INSERT INTO public.change VALUES (641, 35, 13, 20261125, 1795654800000000, 1256);
INSERT INTO public.change VALUES (642, 35, 13, 20261126, 1795654800000000, 1256);
INSERT INTO public.change VALUES (643, 35, 13, 20261127, 1795654800000000, 1256);
INSERT INTO public.change VALUES (644, 35, 13, 20261130, 1795654800000000, 1256);
INSERT INTO public.change VALUES (645, 39, 13, 20261116, 1795654800000000, 1258);
INSERT INTO public.change VALUES (646, 39, 13, 20261117, 1795654800000000, 1258);
INSERT INTO public.change VALUES (647, 39, 13, 20261118, 1795654800000000, 1258);
INSERT INTO public.change VALUES (648, 39, 13, 20261119, 1795654800000000, 1258);
INSERT INTO public.change VALUES (649, 39, 13, 20261120, 1795654800000000, 1258);
INSERT INTO public.change VALUES (650, 39, 13, 20261123, 1795654800000000, 1258);
INSERT INTO public.change VALUES (651, 39, 13, 20261124, 1795654800000000, 1258);
INSERT INTO public.change VALUES (652, 39, 13, 20261125, 1795654800000000, 1258);
INSERT INTO public.change VALUES (653, 39, 13, 20261126, 1795654800000000, 1258);
INSERT INTO public.change VALUES (654, 39, 13, 20261127, 1795654800000000, 1258);
INSERT INTO public.change VALUES (655, 454, 13, 20261116, 1795654800000000, 1262);
INSERT INTO public.change VALUES (656, 454, 13, 20261117, 1795654800000000, 1262);
INSERT INTO public.change VALUES (657, 454, 13, 20261118, 1795654800000000, 1262);
INSERT INTO public.change VALUES (658, 454, 13, 20261119, 1795654800000000, 1262);
INSERT INTO public.change VALUES (659, 454, 13, 20261120, 1795654800000000, 1262);
INSERT INTO public.change VALUES (660, 454, 13, 20261123, 1795654800000000, 1262);
INSERT INTO public.change VALUES (661, 454, 13, 20261124, 1795654800000000, 1262);
INSERT INTO public.change VALUES (662, 454, 13, 20261125, 1795654800000000, 1262);
INSERT INTO public.change VALUES (663, 454, 13, 20261126, 1795654800000000, 1262);
INSERT INTO public.change VALUES (664, 470, 13, 20261116, 1795654800000000, 1266);
INSERT INTO public.change VALUES (665, 470, 13, 20261117, 1795654800000000, 1266);
INSERT INTO public.change VALUES (666, 470, 13, 20261118, 1795654800000000, 1266);
INSERT INTO public.change VALUES (667, 470, 13, 20261119, 1795654800000000, 1266);
INSERT INTO public.change VALUES (668, 470, 13, 20261120, 1795654800000000, 1266);
INSERT INTO public.change VALUES (669, 470, 13, 20261123, 1795654800000000, 1266);
INSERT INTO public.change VALUES (670, 470, 13, 20261124, 1795654800000000, 1266);
INSERT INTO public.change VALUES (671, 470, 13, 20261125, 1795654800000000, 1266);
INSERT INTO public.change VALUES (672, 470, 13, 20261126, 1795654800000000, 1266);
INSERT INTO public.change VALUES (673, 478, 13, 20261116, 1795654800000000, 1268);
INSERT INTO public.change VALUES (674, 478, 13, 20261117, 1795654800000000, 1268);
INSERT INTO public.change VALUES (675, 478, 13, 20261118, 1795654800000000, 1268);
INSERT INTO public.change VALUES (676, 478, 13, 20261119, 1795654800000000, 1268);
INSERT INTO public.change VALUES (677, 478, 13, 20261120, 1795654800000000, 1268);
INSERT INTO public.change VALUES (678, 478, 13, 20261123, 1795654800000000, 1268);
INSERT INTO public.change VALUES (679, 478, 13, 20261124, 1795654800000000, 1268);
INSERT INTO public.change VALUES (680, 478, 13, 20261125, 1795654800000000, 1268);
INSERT INTO public.change VALUES (681, 478, 13, 20261126, 1795654800000000, 1268);
INSERT INTO public.change VALUES (682, 478, 13, 20261127, 1795654800000000, 1268);
INSERT INTO public.change VALUES (683, 478, 13, 20261130, 1795654800000000, 1268);
INSERT INTO public.change VALUES (684, 478, 13, 20261201, 1795654800000000, 1268);
INSERT INTO public.change VALUES (685, 478, 13, 20261202, 1795654800000000, 1268);
INSERT INTO public.change VALUES (686, 478, 13, 20261203, 1795654800000000, 1268);
INSERT INTO public.change VALUES (687, 478, 13, 20261204, 1795654800000000, 1268);
INSERT INTO public.change VALUES (688, 478, 13, 20261207, 1795654800000000, 1268);
INSERT INTO public.change VALUES (689, 478, 13, 20261208, 1795654800000000, 1268);
INSERT INTO public.change VALUES (690, 478, 13, 20261209, 1795654800000000, 1268);
INSERT INTO public.change VALUES (691, 478, 13, 20261210, 1795654800000000, 1268);
INSERT INTO public.change VALUES (692, 478, 13, 20261211, 1795654800000000, 1268);
INSERT INTO public.change VALUES (693, 478, 13, 20261214, 1795654800000000, 1268);
INSERT INTO public.change VALUES (694, 478, 13, 20261215, 1795654800000000, 1268);
INSERT INTO public.change VALUES (695, 478, 13, 20261216, 1795654800000000, 1268);
INSERT INTO public.change VALUES (696, 478, 13, 20261217, 1795654800000000, 1268);
INSERT INTO public.change VALUES (697, 478, 13, 20261218, 1795654800000000, 1268);
INSERT INTO public.change VALUES (698, 478, 13, 20261221, 1795654800000000, 1268);
INSERT INTO public.change VALUES (699, 478, 13, 20261222, 1795654800000000, 1268);
INSERT INTO public.change VALUES (700, 478, 13, 20261223, 1795654800000000, 1268);
INSERT INTO public.change VALUES (701, 478, 13, 20261224, 1795654800000000, 1268);
INSERT INTO public.change VALUES (702, 478, 13, 20261225, 1795654800000000, 1268);
INSERT INTO public.change VALUES (703, 478, 13, 20261228, 1795654800000000, 1268);
INSERT INTO public.change VALUES (704, 478, 13, 20261229, 1795654800000000, 1268);
INSERT INTO public.change VALUES (705, 478, 13, 20261230, 1795654800000000, 1268);
INSERT INTO public.change VALUES (706, 478, 13, 20261231, 1795654800000000, 1268);
INSERT INTO public.change VALUES (707, 478, 13, 20270101, 1795654800000000, 1268);
INSERT INTO public.change VALUES (708, 478, 13, 20270104, 1795654800000000, 1268);
INSERT INTO public.change VALUES (709, 478, 13, 20270105, 1795654800000000, 1268);
INSERT INTO public.change VALUES (710, 478, 13, 20270106, 1795654800000000, 1268);
INSERT INTO public.change VALUES (711, 478, 13, 20270107, 1795654800000000, 1268);
INSERT INTO public.change VALUES (712, 478, 13, 20270108, 1795654800000000, 1268);
INSERT INTO public.change VALUES (713, 478, 13, 20270111, 1795654800000000, 1268);
INSERT INTO public.change VALUES (714, 478, 13, 20270112, 1795654800000000, 1268);
INSERT INTO public.change VALUES (715, 478, 13, 20270113, 1795654800000000, 1268);
INSERT INTO public.change VALUES (716, 478, 13, 20270114, 1795654800000000, 1268);
INSERT INTO public.change VALUES (717, 478, 13, 20270115, 1795654800000000, 1268);
INSERT INTO public.change VALUES (718, 478, 13, 20270118, 1795654800000000, 1268);
INSERT INTO public.change VALUES (719, 478, 13, 20270119, 1795654800000000, 1268);
INSERT INTO public.change VALUES (720, 478, 13, 20270120, 1795654800000000, 1268);
INSERT INTO public.change VALUES (721, 478, 13, 20270121, 1795654800000000, 1268);
INSERT INTO public.change VALUES (722, 478, 13, 20270122, 1795654800000000, 1268);
INSERT INTO public.change VALUES (723, 478, 13, 20270125, 1795654800000000, 1268);
INSERT INTO public.change VALUES (724, 478, 13, 20270126, 1795654800000000, 1268);
INSERT INTO public.change VALUES (725, 478, 13, 20270127, 1795654800000000, 1268);
INSERT INTO public.change VALUES (726, 478, 13, 20270128, 1795654800000000, 1268);
INSERT INTO public.change VALUES (727, 478, 13, 20270129, 1795654800000000, 1268);
INSERT INTO public.change VALUES (728, 478, 13, 20270201, 1795654800000000, 1268);
INSERT INTO public.change VALUES (729, 478, 13, 20270202, 1795654800000000, 1268);
INSERT INTO public.change VALUES (730, 478, 13, 20270203, 1795654800000000, 1268);
INSERT INTO public.change VALUES (731, 478, 13, 20270204, 1795654800000000, 1268);
INSERT INTO public.change VALUES (732, 478, 13, 20270205, 1795654800000000, 1268);
INSERT INTO public.change VALUES (733, 478, 13, 20270208, 1795654800000000, 1268);
INSERT INTO public.change VALUES (734, 478, 13, 20270209, 1795654800000000, 1268);
INSERT INTO public.change VALUES (735, 478, 13, 20270210, 1795654800000000, 1268);
INSERT INTO public.change VALUES (736, 478, 13, 20270211, 1795654800000000, 1268);
INSERT INTO public.change VALUES (737, 478, 13, 20270212, 1795654800000000, 1268);
INSERT INTO public.change VALUES (738, 478, 13, 20270215, 1795654800000000, 1268);
INSERT INTO public.change VALUES (739, 478, 13, 20270216, 1795654800000000, 1268);
INSERT INTO public.change VALUES (740, 478, 13, 20270217, 1795654800000000, 1271);
INSERT INTO public.change VALUES (741, 478, 13, 20270218, 1795654800000000, 1271);
INSERT INTO public.change VALUES (742, 478, 13, 20270219, 1795654800000000, 1271);
INSERT INTO public.change VALUES (743, 478, 13, 20270222, 1795654800000000, 1271);
INSERT INTO public.change VALUES (744, 478, 13, 20270223, 1795654800000000, 1271);
INSERT INTO public.change VALUES (745, 478, 13, 20270224, 1795654800000000, 1271);
INSERT INTO public.change VALUES (746, 478, 13, 20270225, 1795654800000000, 1271);
INSERT INTO public.change VALUES (747, 478, 13, 20270226, 1795654800000000, 1271);
INSERT INTO public.change VALUES (748, 478, 13, 20270301, 1795654800000000, 1271);
INSERT INTO public.change VALUES (749, 478, 13, 20270302, 1795654800000000, 1271);
INSERT INTO public.change VALUES (750, 478, 13, 20270303, 1795654800000000, 1271);
INSERT INTO public.change VALUES (751, 478, 13, 20270304, 1795654800000000, 1271);
INSERT INTO public.change VALUES (752, 478, 13, 20270305, 1795654800000000, 1271);
INSERT INTO public.change VALUES (753, 478, 13, 20270308, 1795654800000000, 1271);
INSERT INTO public.change VALUES (754, 478, 13, 20270309, 1795654800000000, 1271);
INSERT INTO public.change VALUES (755, 478, 13, 20270310, 1795654800000000, 1271);
INSERT INTO public.change VALUES (756, 478, 13, 20270311, 1795654800000000, 1271);
INSERT INTO public.change VALUES (757, 478, 13, 20270312, 1795654800000000, 1271);
INSERT INTO public.change VALUES (758, 478, 13, 20270315, 1795654800000000, 1271);
INSERT INTO public.change VALUES (759, 478, 13, 20270316, 1795654800000000, 1271);
INSERT INTO public.change VALUES (760, 478, 13, 20270317, 1795654800000000, 1271);
INSERT INTO public.change VALUES (761, 478, 13, 20270318, 1795654800000000, 1271);
INSERT INTO public.change VALUES (762, 478, 13, 20270319, 1795654800000000, 1271);
INSERT INTO public.change VALUES (763, 478, 13, 20270322, 1795654800000000, 1271);
INSERT INTO public.change VALUES (764, 478, 13, 20270323, 1795654800000000, 1271);
INSERT INTO public.change VALUES (765, 478, 13, 20270324, 1795654800000000, 1271);
INSERT INTO public.change VALUES (766, 478, 13, 20270325, 1795654800000000, 1271);
INSERT INTO public.change VALUES (767, 478, 13, 20270326, 1795654800000000, 1271);
INSERT INTO public.change VALUES (768, 478, 13, 20270329, 1795654800000000, 1271);
INSERT INTO public.change VALUES (769, 478, 13, 20270330, 1795654800000000, 1271);
INSERT INTO public.change VALUES (770, 478, 13, 20270331, 1795654800000000, 1271);
INSERT INTO public.change VALUES (771, 494, 13, 20261116, 1795654800000000, 1273);
INSERT INTO public.change VALUES (772, 494, 13, 20261117, 1795654800000000, 1273);
INSERT INTO public.change VALUES (773, 494, 13, 20261118, 1795654800000000, 1273);
INSERT INTO public.change VALUES (774, 494, 13, 20261119, 1795654800000000, 1273);
INSERT INTO public.change VALUES (775, 494, 13, 20261120, 1795654800000000, 1273);
INSERT INTO public.change VALUES (776, 494, 13, 20261123, 1795654800000000, 1273);
INSERT INTO public.change VALUES (777, 494, 13, 20261124, 1795654800000000, 1273);
INSERT INTO public.change VALUES (778, 494, 13, 20261125, 1795654800000000, 1273);
INSERT INTO public.change VALUES (779, 494, 13, 20261126, 1795654800000000, 1273);
INSERT INTO public.change VALUES (780, 3, 1, 20261102, 1795654800000000, 1279);
INSERT INTO public.change VALUES (781, 3, 1, 20261104, 1795654800000000, 1279);
INSERT INTO public.change VALUES (782, 3, 1, 20261105, 1795654800000000, 1279);
INSERT INTO public.change VALUES (783, 3, 1, 20261106, 1795654800000000, 1279);
INSERT INTO public.change VALUES (784, 3, 1, 20261109, 1795654800000000, 1279);
INSERT INTO public.change VALUES (785, 3, 1, 20261110, 1795654800000000, 1279);
INSERT INTO public.change VALUES (786, 3, 1, 20261111, 1795654800000000, 1279);
INSERT INTO public.change VALUES (787, 3, 1, 20261112, 1795654800000000, 1279);
INSERT INTO public.change VALUES (788, 3, 1, 20261113, 1795654800000000, 1279);
INSERT INTO public.change VALUES (789, 3, 1, 20261116, 1795654800000000, 1279);
INSERT INTO public.change VALUES (790, 3, 1, 20261117, 1795654800000000, 1279);
INSERT INTO public.change VALUES (791, 3, 1, 20261118, 1795654800000000, 1279);
INSERT INTO public.change VALUES (792, 3, 1, 20261119, 1795654800000000, 1279);
INSERT INTO public.change VALUES (793, 3, 1, 20261120, 1795654800000000, 1279);
INSERT INTO public.change VALUES (794, 3, 1, 20261124, 1795654800000000, 1279);
INSERT INTO public.change VALUES (795, 23, 11, 20261102, 1795654800000000, 1281);
INSERT INTO public.change VALUES (796, 23, 11, 20261104, 1795654800000000, 1281);
INSERT INTO public.change VALUES (797, 23, 11, 20261105, 1795654800000000, 1281);
INSERT INTO public.change VALUES (798, 23, 11, 20261106, 1795654800000000, 1281);
INSERT INTO public.change VALUES (799, 23, 11, 20261109, 1795654800000000, 1281);
INSERT INTO public.change VALUES (800, 23, 11, 20261110, 1795654800000000, 1281);
INSERT INTO public.change VALUES (801, 23, 11, 20261111, 1795654800000000, 1281);
INSERT INTO public.change VALUES (802, 23, 11, 20261113, 1795654800000000, 1281);
INSERT INTO public.change VALUES (803, 31, 11, 20261110, 1795654800000000, 1281);
INSERT INTO public.change VALUES (804, 35, 13, 20261102, 1795654800000000, 1283);
INSERT INTO public.change VALUES (805, 35, 13, 20261104, 1795654800000000, 1283);
INSERT INTO public.change VALUES (806, 35, 13, 20261105, 1795654800000000, 1283);
INSERT INTO public.change VALUES (807, 35, 13, 20261106, 1795654800000000, 1283);
INSERT INTO public.change VALUES (808, 35, 13, 20261109, 1795654800000000, 1283);
INSERT INTO public.change VALUES (809, 35, 13, 20261110, 1795654800000000, 1283);
INSERT INTO public.change VALUES (810, 35, 13, 20261111, 1795654800000000, 1283);
INSERT INTO public.change VALUES (811, 35, 13, 20261112, 1795654800000000, 1283);
INSERT INTO public.change VALUES (812, 35, 13, 20261113, 1795654800000000, 1283);
INSERT INTO public.change VALUES (813, 39, 13, 20261102, 1795654800000000, 1283);
INSERT INTO public.change VALUES (814, 39, 13, 20261104, 1795654800000000, 1283);
INSERT INTO public.change VALUES (815, 39, 13, 20261105, 1795654800000000, 1283);
INSERT INTO public.change VALUES (816, 39, 13, 20261106, 1795654800000000, 1283);
INSERT INTO public.change VALUES (817, 39, 13, 20261109, 1795654800000000, 1283);
INSERT INTO public.change VALUES (818, 39, 13, 20261110, 1795654800000000, 1283);
INSERT INTO public.change VALUES (819, 39, 13, 20261111, 1795654800000000, 1283);
INSERT INTO public.change VALUES (820, 39, 13, 20261112, 1795654800000000, 1283);
INSERT INTO public.change VALUES (821, 39, 13, 20261113, 1795654800000000, 1283);
INSERT INTO public.change VALUES (822, 43, 15, 20261102, 1795654800000000, 1285);
INSERT INTO public.change VALUES (823, 43, 15, 20261104, 1795654800000000, 1285);
INSERT INTO public.change VALUES (824, 43, 15, 20261105, 1795654800000000, 1285);
INSERT INTO public.change VALUES (825, 43, 15, 20261106, 1795654800000000, 1285);
INSERT INTO public.change VALUES (826, 43, 15, 20261109, 1795654800000000, 1285);
INSERT INTO public.change VALUES (827, 43, 15, 20261110, 1795654800000000, 1285);
INSERT INTO public.change VALUES (828, 43, 15, 20261111, 1795654800000000, 1285);
INSERT INTO public.change VALUES (829, 43, 15, 20261112, 1795654800000000, 1285);
INSERT INTO public.change VALUES (830, 43, 15, 20261113, 1795654800000000, 1285);
INSERT INTO public.change VALUES (831, 47, 9, 20261102, 1795654800000000, 1285);
INSERT INTO public.change VALUES (832, 47, 9, 20261104, 1795654800000000, 1285);
INSERT INTO public.change VALUES (833, 47, 9, 20261105, 1795654800000000, 1285);
INSERT INTO public.change VALUES (834, 47, 9, 20261106, 1795654800000000, 1285);
INSERT INTO public.change VALUES (835, 47, 9, 20261109, 1795654800000000, 1285);
INSERT INTO public.change VALUES (836, 47, 9, 20261110, 1795654800000000, 1285);
INSERT INTO public.change VALUES (837, 47, 9, 20261111, 1795654800000000, 1285);
INSERT INTO public.change VALUES (838, 47, 9, 20261112, 1795654800000000, 1285);
INSERT INTO public.change VALUES (839, 47, 9, 20261113, 1795654800000000, 1285);
INSERT INTO public.change VALUES (840, 47, 9, 20261116, 1795654800000000, 1285);
INSERT INTO public.change VALUES (841, 47, 9, 20261117, 1795654800000000, 1285);
INSERT INTO public.change VALUES (842, 47, 9, 20261118, 1795654800000000, 1285);
INSERT INTO public.change VALUES (843, 47, 9, 20261119, 1795654800000000, 1285);
INSERT INTO public.change VALUES (844, 47, 9, 20261120, 1795654800000000, 1285);
INSERT INTO public.change VALUES (845, 47, 9, 20261124, 1795654800000000, 1285);
INSERT INTO public.change VALUES (846, 52, 9, 20261102, 1795654800000000, 1288);
INSERT INTO public.change VALUES (847, 52, 9, 20261104, 1795654800000000, 1288);
INSERT INTO public.change VALUES (848, 52, 9, 20261105, 1795654800000000, 1288);
INSERT INTO public.change VALUES (849, 52, 9, 20261106, 1795654800000000, 1288);
INSERT INTO public.change VALUES (850, 52, 9, 20261109, 1795654800000000, 1288);
INSERT INTO public.change VALUES (851, 52, 9, 20261110, 1795654800000000, 1288);
INSERT INTO public.change VALUES (852, 52, 9, 20261111, 1795654800000000, 1288);
INSERT INTO public.change VALUES (853, 52, 9, 20261112, 1795654800000000, 1288);
INSERT INTO public.change VALUES (854, 52, 9, 20261113, 1795654800000000, 1288);
INSERT INTO public.change VALUES (855, 52, 9, 20261116, 1795654800000000, 1288);
INSERT INTO public.change VALUES (856, 52, 9, 20261117, 1795654800000000, 1288);
INSERT INTO public.change VALUES (857, 52, 9, 20261118, 1795654800000000, 1288);
INSERT INTO public.change VALUES (858, 52, 9, 20261119, 1795654800000000, 1288);
INSERT INTO public.change VALUES (859, 52, 9, 20261120, 1795654800000000, 1288);
INSERT INTO public.change VALUES (860, 52, 9, 20261124, 1795654800000000, 1288);
INSERT INTO public.change VALUES (861, 57, 9, 20261102, 1795654800000000, 1290);
INSERT INTO public.change VALUES (862, 57, 9, 20261104, 1795654800000000, 1290);
INSERT INTO public.change VALUES (863, 57, 9, 20261105, 1795654800000000, 1290);
INSERT INTO public.change VALUES (864, 57, 9, 20261106, 1795654800000000, 1290);
INSERT INTO public.change VALUES (865, 57, 9, 20261109, 1795654800000000, 1290);
INSERT INTO public.change VALUES (866, 57, 9, 20261110, 1795654800000000, 1290);
INSERT INTO public.change VALUES (867, 57, 9, 20261111, 1795654800000000, 1290);
INSERT INTO public.change VALUES (868, 57, 9, 20261112, 1795654800000000, 1290);
INSERT INTO public.change VALUES (869, 57, 9, 20261113, 1795654800000000, 1290);
INSERT INTO public.change VALUES (870, 57, 9, 20261116, 1795654800000000, 1290);
INSERT INTO public.change VALUES (871, 57, 9, 20261117, 1795654800000000, 1290);
INSERT INTO public.change VALUES (872, 57, 9, 20261118, 1795654800000000, 1290);
INSERT INTO public.change VALUES (873, 57, 9, 20261119, 1795654800000000, 1290);
INSERT INTO public.change VALUES (874, 57, 9, 20261120, 1795654800000000, 1290);
INSERT INTO public.change VALUES (875, 57, 9, 20261124, 1795654800000000, 1290);
INSERT INTO public.change VALUES (876, 62, 9, 20261102, 1795654800000000, 1292);
INSERT INTO public.change VALUES (877, 62, 9, 20261104, 1795654800000000, 1292);
INSERT INTO public.change VALUES (878, 62, 9, 20261105, 1795654800000000, 1292);
INSERT INTO public.change VALUES (879, 62, 9, 20261106, 1795654800000000, 1292);
INSERT INTO public.change VALUES (880, 62, 9, 20261109, 1795654800000000, 1292);
INSERT INTO public.change VALUES (881, 62, 9, 20261110, 1795654800000000, 1292);
INSERT INTO public.change VALUES (882, 62, 9, 20261111, 1795654800000000, 1292);
INSERT INTO public.change VALUES (883, 62, 9, 20261112, 1795654800000000, 1292);
INSERT INTO public.change VALUES (884, 62, 9, 20261113, 1795654800000000, 1292);
INSERT INTO public.change VALUES (885, 62, 9, 20261116, 1795654800000000, 1292);
INSERT INTO public.change VALUES (886, 62, 9, 20261117, 1795654800000000, 1292);
INSERT INTO public.change VALUES (887, 62, 9, 20261118, 1795654800000000, 1292);
INSERT INTO public.change VALUES (888, 62, 9, 20261119, 1795654800000000, 1292);
INSERT INTO public.change VALUES (889, 62, 9, 20261120, 1795654800000000, 1292);
INSERT INTO public.change VALUES (890, 62, 9, 20261124, 1795654800000000, 1292);
INSERT INTO public.change VALUES (891, 250, 9, 20261102, 1795654800000000, 1292);
INSERT INTO public.change VALUES (892, 250, 9, 20261104, 1795654800000000, 1292);
INSERT INTO public.change VALUES (893, 250, 9, 20261105, 1795654800000000, 1292);
INSERT INTO public.change VALUES (894, 250, 9, 20261106, 1795654800000000, 1292);
INSERT INTO public.change VALUES (895, 250, 9, 20261109, 1795654800000000, 1292);
INSERT INTO public.change VALUES (896, 250, 9, 20261110, 1795654800000000, 1292);
INSERT INTO public.change VALUES (897, 250, 9, 20261111, 1795654800000000, 1292);
INSERT INTO public.change VALUES (898, 250, 9, 20261112, 1795654800000000, 1292);
INSERT INTO public.change VALUES (899, 250, 9, 20261113, 1795654800000000, 1292);
INSERT INTO public.change VALUES (900, 250, 9, 20261116, 1795654800000000, 1292);
INSERT INTO public.change VALUES (901, 250, 9, 20261117, 1795654800000000, 1292);
INSERT INTO public.change VALUES (902, 250, 9, 20261118, 1795654800000000, 1292);
INSERT INTO public.change VALUES (903, 250, 9, 20261119, 1795654800000000, 1292);
INSERT INTO public.change VALUES (904, 250, 9, 20261120, 1795654800000000, 1292);
INSERT INTO public.change VALUES (905, 250, 9, 20261124, 1795654800000000, 1292);
INSERT INTO public.change VALUES (906, 254, 15, 20261102, 1795654800000000, 1294);
INSERT INTO public.change VALUES (907, 254, 15, 20261104, 1795654800000000, 1294);
INSERT INTO public.change VALUES (908, 254, 15, 20261105, 1795654800000000, 1294);
INSERT INTO public.change VALUES (909, 254, 15, 20261106, 1795654800000000, 1294);
INSERT INTO public.change VALUES (910, 254, 15, 20261109, 1795654800000000, 1294);
INSERT INTO public.change VALUES (911, 254, 15, 20261110, 1795654800000000, 1294);
INSERT INTO public.change VALUES (912, 254, 15, 20261111, 1795654800000000, 1294);
INSERT INTO public.change VALUES (913, 254, 15, 20261112, 1795654800000000, 1294);
INSERT INTO public.change VALUES (914, 254, 15, 20261113, 1795654800000000, 1294);
INSERT INTO public.change VALUES (915, 254, 15, 20261116, 1795654800000000, 1294);
INSERT INTO public.change VALUES (916, 254, 15, 20261117, 1795654800000000, 1294);
INSERT INTO public.change VALUES (917, 254, 15, 20261118, 1795654800000000, 1294);
INSERT INTO public.change VALUES (918, 254, 15, 20261119, 1795654800000000, 1294);
INSERT INTO public.change VALUES (919, 254, 15, 20261120, 1795654800000000, 1294);
INSERT INTO public.change VALUES (920, 254, 15, 20261124, 1795654800000000, 1294);
INSERT INTO public.change VALUES (921, 450, 197, 20261102, 1795654800000000, 1297);
INSERT INTO public.change VALUES (922, 450, 197, 20261104, 1795654800000000, 1297);
INSERT INTO public.change VALUES (923, 450, 197, 20261105, 1795654800000000, 1297);
INSERT INTO public.change VALUES (924, 450, 197, 20261106, 1795654800000000, 1297);
INSERT INTO public.change VALUES (925, 450, 197, 20261109, 1795654800000000, 1297);
INSERT INTO public.change VALUES (926, 450, 197, 20261110, 1795654800000000, 1297);
INSERT INTO public.change VALUES (927, 450, 197, 20261111, 1795654800000000, 1297);
INSERT INTO public.change VALUES (928, 450, 197, 20261112, 1795654800000000, 1297);
INSERT INTO public.change VALUES (929, 450, 197, 20261113, 1795654800000000, 1297);
INSERT INTO public.change VALUES (930, 454, 13, 20261102, 1795654800000000, 1299);
INSERT INTO public.change VALUES (931, 454, 13, 20261104, 1795654800000000, 1299);
INSERT INTO public.change VALUES (932, 454, 13, 20261105, 1795654800000000, 1299);
INSERT INTO public.change VALUES (933, 454, 13, 20261106, 1795654800000000, 1299);
INSERT INTO public.change VALUES (934, 454, 13, 20261109, 1795654800000000, 1299);
INSERT INTO public.change VALUES (935, 454, 13, 20261110, 1795654800000000, 1299);
INSERT INTO public.change VALUES (936, 454, 13, 20261111, 1795654800000000, 1299);
INSERT INTO public.change VALUES (937, 454, 13, 20261112, 1795654800000000, 1299);
INSERT INTO public.change VALUES (938, 454, 13, 20261113, 1795654800000000, 1299);
INSERT INTO public.change VALUES (939, 462, 197, 20261102, 1795654800000000, 1301);
INSERT INTO public.change VALUES (940, 462, 197, 20261104, 1795654800000000, 1301);
INSERT INTO public.change VALUES (941, 462, 197, 20261105, 1795654800000000, 1301);
INSERT INTO public.change VALUES (942, 462, 197, 20261106, 1795654800000000, 1301);
INSERT INTO public.change VALUES (943, 462, 197, 20261109, 1795654800000000, 1301);
INSERT INTO public.change VALUES (944, 462, 197, 20261110, 1795654800000000, 1301);
INSERT INTO public.change VALUES (945, 462, 197, 20261111, 1795654800000000, 1301);
INSERT INTO public.change VALUES (946, 462, 197, 20261112, 1795654800000000, 1301);
INSERT INTO public.change VALUES (947, 462, 197, 20261113, 1795654800000000, 1301);
INSERT INTO public.change VALUES (948, 466, 197, 20261102, 1795654800000000, 1303);
INSERT INTO public.change VALUES (949, 466, 197, 20261104, 1795654800000000, 1303);
INSERT INTO public.change VALUES (950, 466, 197, 20261105, 1795654800000000, 1303);
INSERT INTO public.change VALUES (951, 466, 197, 20261106, 1795654800000000, 1303);
INSERT INTO public.change VALUES (952, 466, 197, 20261109, 1795654800000000, 1303);
INSERT INTO public.change VALUES (953, 466, 197, 20261110, 1795654800000000, 1303);
INSERT INTO public.change VALUES (954, 466, 197, 20261111, 1795654800000000, 1303);
INSERT INTO public.change VALUES (955, 466, 197, 20261112, 1795654800000000, 1303);
INSERT INTO public.change VALUES (956, 466, 197, 20261113, 1795654800000000, 1303);
INSERT INTO public.change VALUES (957, 470, 13, 20261102, 1795654800000000, 1303);
INSERT INTO public.change VALUES (958, 470, 13, 20261104, 1795654800000000, 1303);
INSERT INTO public.change VALUES (959, 470, 13, 20261105, 1795654800000000, 1303);
INSERT INTO public.change VALUES (960, 470, 13, 20261106, 1795654800000000, 1303);
INSERT INTO public.change VALUES (961, 470, 13, 20261109, 1795654800000000, 1303);
INSERT INTO public.change VALUES (962, 470, 13, 20261110, 1795654800000000, 1303);
INSERT INTO public.change VALUES (963, 470, 13, 20261111, 1795654800000000, 1303);
INSERT INTO public.change VALUES (964, 470, 13, 20261112, 1795654800000000, 1303);
INSERT INTO public.change VALUES (965, 470, 13, 20261113, 1795654800000000, 1303);
INSERT INTO public.change VALUES (966, 474, 1, 20261102, 1795654800000000, 1305);
INSERT INTO public.change VALUES (967, 474, 1, 20261104, 1795654800000000, 1305);
INSERT INTO public.change VALUES (968, 474, 1, 20261105, 1795654800000000, 1305);
INSERT INTO public.change VALUES (969, 474, 1, 20261106, 1795654800000000, 1305);
INSERT INTO public.change VALUES (970, 474, 1, 20261109, 1795654800000000, 1305);
INSERT INTO public.change VALUES (971, 474, 1, 20261110, 1795654800000000, 1305);
INSERT INTO public.change VALUES (972, 474, 1, 20261111, 1795654800000000, 1305);
INSERT INTO public.change VALUES (973, 474, 1, 20261112, 1795654800000000, 1305);
INSERT INTO public.change VALUES (974, 474, 1, 20261113, 1795654800000000, 1305);
INSERT INTO public.change VALUES (975, 474, 1, 20261116, 1795654800000000, 1305);
INSERT INTO public.change VALUES (976, 474, 1, 20261117, 1795654800000000, 1305);
INSERT INTO public.change VALUES (977, 474, 1, 20261118, 1795654800000000, 1305);
INSERT INTO public.change VALUES (978, 474, 1, 20261119, 1795654800000000, 1305);
INSERT INTO public.change VALUES (979, 474, 1, 20261120, 1795654800000000, 1305);
INSERT INTO public.change VALUES (980, 474, 1, 20261124, 1795654800000000, 1305);
INSERT INTO public.change VALUES (981, 490, 15, 20261102, 1795654800000000, 1309);
INSERT INTO public.change VALUES (982, 490, 15, 20261104, 1795654800000000, 1309);
INSERT INTO public.change VALUES (983, 490, 15, 20261105, 1795654800000000, 1309);
INSERT INTO public.change VALUES (984, 490, 15, 20261106, 1795654800000000, 1309);
INSERT INTO public.change VALUES (985, 490, 15, 20261109, 1795654800000000, 1309);
INSERT INTO public.change VALUES (986, 490, 15, 20261110, 1795654800000000, 1309);
INSERT INTO public.change VALUES (987, 490, 15, 20261111, 1795654800000000, 1309);
INSERT INTO public.change VALUES (988, 490, 15, 20261112, 1795654800000000, 1309);
INSERT INTO public.change VALUES (989, 490, 15, 20261113, 1795654800000000, 1309);
INSERT INTO public.change VALUES (990, 490, 15, 20261116, 1795654800000000, 1309);
INSERT INTO public.change VALUES (991, 490, 15, 20261117, 1795654800000000, 1309);
INSERT INTO public.change VALUES (992, 490, 15, 20261118, 1795654800000000, 1309);
INSERT INTO public.change VALUES (993, 490, 15, 20261119, 1795654800000000, 1309);
INSERT INTO public.change VALUES (994, 490, 15, 20261120, 1795654800000000, 1309);
INSERT INTO public.change VALUES (995, 490, 15, 20261124, 1795654800000000, 1309);
INSERT INTO public.change VALUES (996, 494, 13, 20261102, 1795654800000000, 1311);
INSERT INTO public.change VALUES (997, 494, 13, 20261104, 1795654800000000, 1311);
INSERT INTO public.change VALUES (998, 494, 13, 20261105, 1795654800000000, 1311);
INSERT INTO public.change VALUES (999, 494, 13, 20261106, 1795654800000000, 1311);
INSERT INTO public.change VALUES (1000, 494, 13, 20261109, 1795654800000000, 1311);
INSERT INTO public.change VALUES (1001, 494, 13, 20261110, 1795654800000000, 1311);
INSERT INTO public.change VALUES (1002, 494, 13, 20261111, 1795654800000000, 1311);
INSERT INTO public.change VALUES (1003, 494, 13, 20261112, 1795654800000000, 1311);
INSERT INTO public.change VALUES (1004, 494, 13, 20261113, 1795654800000000, 1311);
INSERT INTO public.change VALUES (1005, 498, 11, 20261102, 1795654800000000, 1311);
INSERT INTO public.change VALUES (1006, 498, 11, 20261104, 1795654800000000, 1311);
INSERT INTO public.change VALUES (1007, 498, 11, 20261105, 1795654800000000, 1311);
INSERT INTO public.change VALUES (1008, 498, 11, 20261106, 1795654800000000, 1311);
INSERT INTO public.change VALUES (1009, 498, 11, 20261109, 1795654800000000, 1311);
INSERT INTO public.change VALUES (1010, 498, 11, 20261110, 1795654800000000, 1311);
INSERT INTO public.change VALUES (1011, 498, 11, 20261111, 1795654800000000, 1311);
INSERT INTO public.change VALUES (1012, 498, 11, 20261112, 1795654800000000, 1311);
INSERT INTO public.change VALUES (1013, 498, 11, 20261113, 1795654800000000, 1311);


--
-- Data for Name: closed_day; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.closed_day VALUES (289, 288, 27, 20260901, 'workday', 507, 1041, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (290, 288, 27, 20260902, 'workday', 508, 1042, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (291, 288, 27, 20260903, 'workday', 509, 1043, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (292, 288, 27, 20260904, 'workday', 510, 1044, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (295, 288, 27, 20260907, 'workday', 506, 1040, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (296, 288, 27, 20260908, 'workday', 507, 1041, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (297, 288, 27, 20260909, 'workday', 508, 1042, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (298, 288, 27, 20260910, 'workday', 509, 1043, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (299, 288, 27, 20260911, 'workday', 510, 1044, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (302, 288, 27, 20260914, 'workday', 506, 1040, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (303, 288, 27, 20260915, 'workday', 507, 1041, 465, 0, 6, 0, 3, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (304, 288, 27, 20260916, 'workday', 508, 1042, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (305, 288, 27, 20260917, 'workday', 509, 1043, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (306, 288, 27, 20260918, 'workday', 510, 1044, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (309, 288, 27, 20260921, 'holiday', 506, 1040, 0, 0, 0, 0, 474, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (310, 288, 27, 20260922, 'holiday', 507, 1041, 0, 0, 0, 0, 474, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (311, 288, 27, 20260923, 'holiday', 508, 1042, 0, 0, 0, 0, 474, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (312, 288, 27, 20260924, 'workday', 509, 1043, 0, 0, 0, 0, 9, 465, 0, 0, 'annual', 174);
INSERT INTO public.closed_day VALUES (313, 288, 27, 20260925, 'workday', 510, 1044, 0, 0, 0, 0, 9, 465, 0, 0, 'annual', 174);
INSERT INTO public.closed_day VALUES (316, 288, 27, 20260928, 'workday', 506, 1040, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (317, 288, 27, 20260929, 'workday', 507, 1041, 465, 0, 0, 0, 9, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (318, 288, 27, 20260930, 'workday', 508, 1042, 465, 0, 7, 0, 2, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (320, 319, 31, 20260901, 'workday', 514, 1043, 461, 0, 0, 0, 8, 0, 4, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1153, 319, 31, 20260902, 'workday', 515, 1044, 460, 0, 0, 0, 9, 0, 5, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1154, 319, 31, 20260903, 'workday', 516, 1045, 459, 0, 0, 0, 10, 0, 6, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1155, 319, 31, 20260904, 'workday', 517, 1046, 458, 0, 0, 0, 11, 0, 7, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1158, 319, 31, 20260907, 'workday', 513, 1042, 462, 0, 0, 0, 7, 0, 3, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1159, 319, 31, 20260908, 'workday', 514, 1043, 461, 0, 0, 0, 8, 0, 4, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1160, 319, 31, 20260909, 'workday', 515, 1044, 460, 0, 0, 0, 9, 0, 5, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1161, 319, 31, 20260910, 'workday', 516, 1045, 459, 0, 0, 0, 10, 0, 6, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1162, 319, 31, 20260911, 'workday', 517, 1046, 458, 0, 0, 0, 11, 0, 7, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1165, 319, 31, 20260914, 'workday', 513, 1042, 462, 0, 0, 0, 7, 0, 3, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1166, 319, 31, 20260915, 'workday', 514, 1043, 461, 0, 0, 0, 8, 0, 4, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1167, 319, 31, 20260916, 'workday', 515, 1044, 460, 0, 0, 0, 9, 0, 5, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1168, 319, 31, 20260917, 'workday', 516, 1045, 459, 0, 0, 0, 10, 0, 6, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1169, 319, 31, 20260918, 'workday', 517, 1046, 458, 0, 0, 0, 11, 0, 7, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1172, 319, 31, 20260921, 'holiday', 513, 1042, 0, 0, 0, 0, 469, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1173, 319, 31, 20260922, 'holiday', 514, 1043, 0, 0, 0, 0, 469, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1174, 319, 31, 20260923, 'holiday', 515, 1044, 0, 0, 0, 0, 469, 0, 0, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1175, 319, 31, 20260924, 'workday', 516, 1045, 459, 0, 0, 0, 10, 0, 6, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1176, 319, 31, 20260925, 'workday', 517, 1046, 458, 0, 0, 0, 11, 0, 7, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1179, 319, 31, 20260928, 'workday', 513, 1042, 462, 0, 0, 0, 7, 0, 3, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1180, 319, 31, 20260929, 'workday', 514, 1043, 461, 0, 0, 0, 8, 0, 4, 0, NULL, 174);
INSERT INTO public.closed_day VALUES (1181, 319, 31, 20260930, 'workday', 515, 1044, 460, 0, 0, 0, 9, 0, 5, 0, NULL, 174);


--
-- Data for Name: closed_month; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.closed_month VALUES (288, 27, 20260901, 11, 20261005, 2, 47, 174, NULL);
INSERT INTO public.closed_month VALUES (319, 31, 20260901, 11, 20261005, 2, 47, 174, 175);


--
-- Data for Name: counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counter VALUES ('id', 1);
INSERT INTO public.counter VALUES ('seq', 1);
INSERT INTO public.counter VALUES ('horizon', 1373);


--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credential VALUES (3, 'demo', NULL, NULL, 1785542400000000);
INSERT INTO public.credential VALUES (47, 'demo', NULL, NULL, 1785542400000000);
INSERT INTO public.credential VALUES (52, 'demo', NULL, NULL, 1785542400000000);
INSERT INTO public.credential VALUES (57, 'demo', NULL, NULL, 1785542400000000);
INSERT INTO public.credential VALUES (62, 'demo', NULL, NULL, 1785542400000000);
INSERT INTO public.credential VALUES (23, 'demo', NULL, NULL, 1785542400000000);
INSERT INTO public.credential VALUES (27, 'demo', NULL, NULL, 1785542400000000);
INSERT INTO public.credential VALUES (31, 'demo', NULL, NULL, 1785542400000000);
INSERT INTO public.credential VALUES (35, 'demo', NULL, NULL, 1785542400000000);
INSERT INTO public.credential VALUES (39, 'demo', NULL, NULL, 1785542400000000);
INSERT INTO public.credential VALUES (43, 'demo', NULL, NULL, 1785542400000000);
INSERT INTO public.credential VALUES (250, 'demo', NULL, NULL, 1795740000000000);
INSERT INTO public.credential VALUES (254, 'demo', NULL, NULL, 1795740000000000);
INSERT INTO public.credential VALUES (450, 'demo', NULL, NULL, 1795740000000000);
INSERT INTO public.credential VALUES (454, 'demo', NULL, NULL, 1795740000000000);
INSERT INTO public.credential VALUES (458, 'demo', NULL, NULL, 1795740000000000);
INSERT INTO public.credential VALUES (462, 'demo', NULL, NULL, 1795740000000000);
INSERT INTO public.credential VALUES (466, 'demo', NULL, NULL, 1795740000000000);
INSERT INTO public.credential VALUES (470, 'demo', NULL, NULL, 1795740000000000);
INSERT INTO public.credential VALUES (474, 'demo', NULL, NULL, 1795740000000000);
INSERT INTO public.credential VALUES (478, 'demo', NULL, NULL, 1795740000000000);
INSERT INTO public.credential VALUES (482, 'demo', NULL, NULL, 1795740000000000);
INSERT INTO public.credential VALUES (486, 'demo', NULL, NULL, 1795740000000000);
INSERT INTO public.credential VALUES (490, 'demo', NULL, NULL, 1795740000000000);
INSERT INTO public.credential VALUES (494, 'demo', NULL, NULL, 1795740000000000);
INSERT INTO public.credential VALUES (498, 'demo', NULL, NULL, 1795740000000000);


--
-- Data for Name: deputy; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.deputy VALUES (139, 17, 31, 1, 20260401, 99991231, 60, NULL);
INSERT INTO public.deputy VALUES (266, 17, 27, 2, 20260401, 99991231, 61, NULL);
INSERT INTO public.deputy VALUES (330, 19, 39, 1, 20260401, 99991231, 62, 73);
INSERT INTO public.deputy VALUES (332, 19, 39, 1, 20260401, 20261031, 73, NULL);


--
-- Data for Name: figure_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.figure_change VALUES (1071, 27, 20260924, 'first_in', NULL, 509, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1072, 27, 20260924, 'last_out', NULL, 1043, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1073, 27, 20260924, 'gap', 0, 9, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1074, 27, 20260924, 'rest', 0, 60, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1075, 27, 20260925, 'first_in', NULL, 510, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1076, 27, 20260925, 'last_out', NULL, 1044, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1077, 27, 20260925, 'gap', 0, 9, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1078, 27, 20260925, 'rest', 0, 60, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1079, 27, 20261014, 'first_in', NULL, 508, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1080, 27, 20261014, 'last_out', NULL, 1042, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1081, 27, 20261014, 'regular', 0, 345, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1082, 27, 20261014, 'gap', 0, 9, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1083, 27, 20261014, 'absence', 345, 0, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1084, 27, 20261014, 'rest', 0, 60, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1085, 27, 20261117, 'first_in', NULL, 504, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1086, 27, 20261117, 'last_out', NULL, 1053, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1087, 27, 20261117, 'gap', 0, 24, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1088, 27, 20261118, 'first_in', NULL, 505, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1089, 27, 20261118, 'last_out', NULL, 1054, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1090, 27, 20261118, 'gap', 0, 24, 0, 1795647600000000, 118, 162);
INSERT INTO public.figure_change VALUES (1091, 31, 20261116, 'first_in', NULL, 510, 0, 1795647600000000, 119, 163);
INSERT INTO public.figure_change VALUES (1092, 31, 20261116, 'last_out', NULL, 1083, 0, 1795647600000000, 119, 163);
INSERT INTO public.figure_change VALUES (1093, 31, 20261116, 'gap', 0, 48, 0, 1795647600000000, 119, 163);
INSERT INTO public.figure_change VALUES (1094, 31, 20261120, 'first_in', NULL, 514, 0, 1795647600000000, 119, 163);
INSERT INTO public.figure_change VALUES (1095, 31, 20261120, 'last_out', NULL, 1087, 0, 1795647600000000, 119, 163);
INSERT INTO public.figure_change VALUES (1096, 31, 20261120, 'regular', 0, 206, 0, 1795647600000000, 119, 163);
INSERT INTO public.figure_change VALUES (1097, 31, 20261120, 'gap', 0, 52, 0, 1795647600000000, 119, 163);
INSERT INTO public.figure_change VALUES (1098, 31, 20261120, 'absence', 210, 4, 0, 1795647600000000, 119, 163);
INSERT INTO public.figure_change VALUES (1099, 31, 20261120, 'rest', 0, 60, 0, 1795647600000000, 119, 163);
INSERT INTO public.figure_change VALUES (1101, 39, 20261125, 'regular', 465, 0, 0, 1795649400000000, 164, 180);
INSERT INTO public.figure_change VALUES (1102, 39, 20261125, 'leave_minutes', 0, 465, 0, 1795649400000000, 164, 180);
INSERT INTO public.figure_change VALUES (1103, 39, 20261125, 'regular', 0, 465, 0, 1795650000000000, 180, 185);
INSERT INTO public.figure_change VALUES (1104, 39, 20261125, 'leave_minutes', 465, 0, 0, 1795650000000000, 180, 185);
INSERT INTO public.figure_change VALUES (425, 27, 20261124, 'first_in', 504, 490, 0, 1795651200000000, 162, 195);
INSERT INTO public.figure_change VALUES (426, 27, 20261124, 'gap', 24, 38, 0, 1795651200000000, 162, 195);
INSERT INTO public.figure_change VALUES (1105, 35, 20261116, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1106, 35, 20261116, 'planned', 465, 480, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1107, 35, 20261116, 'regular', 449, 464, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1108, 35, 20261116, 'gap', 36, 21, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1109, 35, 20261117, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1110, 35, 20261117, 'planned', 465, 480, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1111, 35, 20261117, 'regular', 448, 463, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1112, 35, 20261117, 'gap', 37, 22, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1113, 35, 20261118, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1114, 35, 20261118, 'planned', 465, 480, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1115, 35, 20261118, 'regular', 447, 462, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1116, 35, 20261118, 'gap', 38, 23, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1117, 35, 20261119, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1118, 35, 20261119, 'planned', 465, 480, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1119, 35, 20261119, 'regular', 446, 461, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1120, 35, 20261119, 'gap', 39, 24, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1121, 35, 20261120, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1122, 35, 20261120, 'planned', 465, 480, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1123, 35, 20261120, 'regular', 445, 460, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1124, 35, 20261120, 'gap', 40, 25, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1125, 35, 20261123, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1126, 35, 20261123, 'planned', 465, 480, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1127, 35, 20261124, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1128, 35, 20261124, 'planned', 465, 480, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1129, 35, 20261124, 'regular', 448, 463, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1130, 35, 20261124, 'gap', 37, 22, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1131, 35, 20261125, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1132, 35, 20261125, 'planned', 465, 480, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1133, 35, 20261125, 'regular', 447, 462, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1134, 35, 20261125, 'gap', 38, 23, 0, 1795654800000000, 164, 199);
INSERT INTO public.figure_change VALUES (1135, 39, 20261116, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1136, 39, 20261116, 'planned', 465, 480, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1137, 39, 20261116, 'regular', 465, 480, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1138, 39, 20261116, 'gap', 143, 128, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1139, 39, 20261117, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1140, 39, 20261117, 'planned', 465, 480, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1141, 39, 20261117, 'regular', 465, 480, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1142, 39, 20261117, 'gap', 143, 128, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1143, 39, 20261118, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1144, 39, 20261118, 'planned', 465, 480, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1145, 39, 20261118, 'regular', 465, 480, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1146, 39, 20261118, 'overtime', 135, 0, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1147, 39, 20261118, 'gap', 8, 128, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1148, 39, 20261119, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1149, 39, 20261119, 'planned', 465, 480, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1150, 39, 20261119, 'regular', 464, 479, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1151, 39, 20261119, 'gap', 144, 129, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1152, 39, 20261120, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1217, 39, 20261120, 'planned', 465, 480, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1218, 39, 20261120, 'regular', 463, 478, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1219, 39, 20261120, 'gap', 145, 130, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1220, 39, 20261123, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1221, 39, 20261123, 'planned', 465, 480, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1222, 39, 20261124, 'allot_until', 1035, 1050, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1223, 39, 20261124, 'planned', 465, 480, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1224, 39, 20261124, 'regular', 465, 480, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1225, 39, 20261124, 'gap', 143, 128, 0, 1795654800000000, 164, 200);
INSERT INTO public.figure_change VALUES (1226, 39, 20261125, 'allot_until', 1035, 1050, 0, 1795654800000000, 185, 200);
INSERT INTO public.figure_change VALUES (1227, 39, 20261125, 'planned', 465, 480, 0, 1795654800000000, 185, 200);
INSERT INTO public.figure_change VALUES (1228, 39, 20261125, 'regular', 465, 480, 0, 1795654800000000, 185, 200);
INSERT INTO public.figure_change VALUES (1229, 39, 20261125, 'gap', 143, 128, 0, 1795654800000000, 185, 200);
INSERT INTO public.figure_change VALUES (1230, 454, 20261116, 'allot_until', 1035, 1050, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1231, 454, 20261116, 'planned', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1232, 454, 20261116, 'regular', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1233, 454, 20261116, 'gap', 35, 20, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1234, 454, 20261117, 'allot_until', 1035, 1050, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1235, 454, 20261117, 'planned', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1236, 454, 20261117, 'regular', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1237, 454, 20261117, 'gap', 35, 20, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1238, 454, 20261118, 'allot_until', 1035, 1050, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1239, 454, 20261118, 'planned', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1240, 454, 20261118, 'regular', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1241, 454, 20261118, 'gap', 35, 20, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1242, 454, 20261119, 'allot_until', 1035, 1050, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1243, 454, 20261119, 'planned', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1244, 454, 20261119, 'regular', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1245, 454, 20261119, 'gap', 35, 20, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1246, 454, 20261120, 'allot_until', 1035, 1050, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1247, 454, 20261120, 'planned', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1248, 454, 20261120, 'regular', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1249, 454, 20261120, 'gap', 35, 20, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1250, 454, 20261123, 'allot_until', 1035, 1050, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1251, 454, 20261123, 'planned', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1252, 454, 20261124, 'allot_until', 1035, 1050, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1253, 454, 20261124, 'planned', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1254, 454, 20261124, 'regular', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1255, 454, 20261124, 'gap', 35, 20, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1256, 454, 20261125, 'allot_until', 1035, 1050, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1257, 454, 20261125, 'planned', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1258, 454, 20261125, 'regular', 465, 480, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1259, 454, 20261125, 'gap', 35, 20, 0, 1795654800000000, 166, 201);
INSERT INTO public.figure_change VALUES (1260, 470, 20261116, 'allot_until', 1035, 1050, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1261, 470, 20261116, 'planned', 465, 480, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1262, 470, 20261116, 'regular', 464, 479, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1263, 470, 20261116, 'gap', 16, 1, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1264, 470, 20261117, 'allot_until', 1035, 1050, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1265, 470, 20261117, 'planned', 465, 480, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1266, 470, 20261117, 'regular', 463, 478, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1267, 470, 20261117, 'gap', 17, 2, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1268, 470, 20261118, 'allot_until', 1035, 1050, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1269, 470, 20261118, 'planned', 465, 480, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1270, 470, 20261118, 'regular', 462, 477, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1271, 470, 20261118, 'gap', 18, 3, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1272, 470, 20261119, 'allot_until', 1035, 1050, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1273, 470, 20261119, 'planned', 465, 480, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1274, 470, 20261119, 'regular', 461, 476, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1275, 470, 20261119, 'gap', 19, 4, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1276, 470, 20261120, 'allot_until', 1035, 1050, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1277, 470, 20261120, 'planned', 465, 480, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1278, 470, 20261120, 'regular', 460, 475, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1279, 470, 20261120, 'gap', 20, 5, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1280, 470, 20261123, 'allot_until', 1035, 1050, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1281, 470, 20261123, 'planned', 465, 480, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1282, 470, 20261124, 'allot_until', 1035, 1050, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1283, 470, 20261124, 'planned', 465, 480, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1284, 470, 20261124, 'regular', 463, 478, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1285, 470, 20261124, 'gap', 17, 2, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1286, 470, 20261125, 'allot_until', 1035, 1050, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1287, 470, 20261125, 'planned', 465, 480, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1288, 470, 20261125, 'regular', 462, 477, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1289, 470, 20261125, 'gap', 18, 3, 0, 1795654800000000, 169, 202);
INSERT INTO public.figure_change VALUES (1290, 478, 20261116, 'allot_until', 1035, 1050, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1291, 478, 20261116, 'planned', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1292, 478, 20261116, 'leave_minutes', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1293, 478, 20261117, 'allot_until', 1035, 1050, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1294, 478, 20261117, 'planned', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1295, 478, 20261117, 'leave_minutes', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1296, 478, 20261118, 'allot_until', 1035, 1050, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1297, 478, 20261118, 'planned', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1298, 478, 20261118, 'leave_minutes', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1299, 478, 20261119, 'allot_until', 1035, 1050, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1300, 478, 20261119, 'planned', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1301, 478, 20261119, 'leave_minutes', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1302, 478, 20261120, 'allot_until', 1035, 1050, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1303, 478, 20261120, 'planned', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1304, 478, 20261120, 'leave_minutes', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1305, 478, 20261123, 'allot_until', 1035, 1050, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1306, 478, 20261123, 'planned', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1307, 478, 20261124, 'allot_until', 1035, 1050, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1308, 478, 20261124, 'planned', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1309, 478, 20261124, 'leave_minutes', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1310, 478, 20261125, 'allot_until', 1035, 1050, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1311, 478, 20261125, 'planned', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1312, 478, 20261125, 'leave_minutes', 465, 480, 0, 1795654800000000, 121, 203);
INSERT INTO public.figure_change VALUES (1313, 494, 20261116, 'allot_until', 1035, 1050, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1314, 494, 20261116, 'planned', 465, 480, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1315, 494, 20261116, 'regular', 464, 479, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1316, 494, 20261116, 'gap', 236, 221, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1317, 494, 20261117, 'allot_until', 1035, 1050, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1318, 494, 20261117, 'planned', 465, 480, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1319, 494, 20261117, 'regular', 463, 478, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1320, 494, 20261117, 'gap', 237, 222, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1321, 494, 20261118, 'allot_until', 1035, 1050, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1322, 494, 20261118, 'planned', 465, 480, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1323, 494, 20261118, 'regular', 462, 477, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1324, 494, 20261118, 'gap', 238, 223, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1325, 494, 20261119, 'allot_until', 1035, 1050, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1326, 494, 20261119, 'planned', 465, 480, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1327, 494, 20261119, 'regular', 461, 476, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1328, 494, 20261119, 'gap', 239, 224, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1329, 494, 20261120, 'allot_until', 1035, 1050, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1330, 494, 20261120, 'planned', 465, 480, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1331, 494, 20261120, 'regular', 460, 475, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1332, 494, 20261120, 'gap', 240, 225, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1333, 494, 20261123, 'allot_until', 1035, 1050, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1334, 494, 20261123, 'planned', 465, 480, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1335, 494, 20261124, 'allot_until', 1035, 1050, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1336, 494, 20261124, 'planned', 465, 480, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1337, 494, 20261124, 'regular', 463, 478, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1338, 494, 20261124, 'gap', 237, 222, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1339, 494, 20261125, 'allot_until', 1035, 1050, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1340, 494, 20261125, 'planned', 465, 480, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1341, 494, 20261125, 'regular', 462, 477, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1342, 494, 20261125, 'gap', 238, 223, 0, 1795654800000000, 172, 205);
INSERT INTO public.figure_change VALUES (1343, 31, 20261110, 'allot_from', 450, 510, 0, 1795654800000000, 163, 208);
INSERT INTO public.figure_change VALUES (1344, 31, 20261110, 'allot_until', 975, 1035, 0, 1795654800000000, 163, 208);
INSERT INTO public.figure_change VALUES (1345, 31, 20261110, 'regular', 402, 462, 0, 1795654800000000, 163, 208);
INSERT INTO public.figure_change VALUES (1346, 31, 20261110, 'gap', 67, 7, 0, 1795654800000000, 163, 208);
INSERT INTO public.figure_change VALUES (1347, 31, 20261110, 'absence', 63, 3, 0, 1795654800000000, 163, 208);
INSERT INTO public.figure_change VALUES (1348, 39, 20261113, 'leave_minutes', 465, 0, 0, 1795654800000000, 120, 209);
INSERT INTO public.figure_change VALUES (1351, 27, 20260916, 'overtime', 0, 7, 1, 1795658400000000, 162, 225);
INSERT INTO public.figure_change VALUES (1353, 27, 20260916, 'gap', 9, 2, 1, 1795658400000000, 162, 225);


--
-- Data for Name: import; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import VALUES (259, 3, 'sections', 'office.csv', 'unit,category,from,until', 20260824, 0, 0, 'applied', 260, 1787529600000000, 3, 3, 0, 0, 0, 0, 3);
INSERT INTO public.import VALUES (129, 3, 'units', 'office.csv', 'code,name,kind,parent,sort,from', 20260824, 0, 0, 'applied', 130, 1787529600000000, 4, 4, 0, 0, 0, 0, 4);
INSERT INTO public.import VALUES (395, 3, 'roles', 'office.csv', 'number,unit,role,from,until', 20260824, 0, 0, 'applied', 396, 1787547600000000, 3, 3, 0, 0, 0, 0, 3);
INSERT INTO public.import VALUES (257, 3, 'posts', 'office.csv', 'unit,name,rank,manager,from', 20260824, 0, 0, 'applied', 258, 1787529600000000, 8, 8, 0, 0, 0, 0, 8);
INSERT INTO public.import VALUES (359, 3, 'officers', 'office.csv', 'number,name,unit', 20261127, 0, 0, 'refused', 360, 1795740300000000, 1, 0, 0, 0, 1, 0, 0);
INSERT INTO public.import VALUES (321, 3, 'superiors', 'office.csv', 'unit,post,superior_unit,superior,from', 20260824, 0, 0, 'applied', 322, 1787529600000000, 7, 7, 0, 0, 0, 0, 7);
INSERT INTO public.import VALUES (385, 3, 'officers', 'office.csv', 'number,name,kana,login,mail,unit,post,from', 20260824, 0, 0, 'applied', 386, 1787529600000000, 15, 15, 0, 0, 0, 0, 15);
INSERT INTO public.import VALUES (131, 3, 'postings', 'office.csv', 'number,unit,post,posting,home,from,until', 20260824, 0, 0, 'applied', 132, 1787529600000000, 6, 5, 1, 0, 0, 0, 6);


--
-- Data for Name: import_batch; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_batch VALUES (403, 'opening', 21, 47, 85, NULL);
INSERT INTO public.import_batch VALUES (146, 'opening', 2, 47, 91, NULL);
INSERT INTO public.import_batch VALUES (340, 'orders', 12, 47, 109, NULL);
INSERT INTO public.import_batch VALUES (415, 'absences', 12, 47, 116, NULL);
INSERT INTO public.import_batch VALUES (158, 'taps', 491, 47, 161, NULL);
INSERT INTO public.import_batch VALUES (423, 'absences', 1, 47, 179, 181);
INSERT INTO public.import_batch VALUES (1184, 'orders', 1, 47, 224, NULL);


--
-- Data for Name: import_line; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.import_line VALUES (193, 129, 2, 'new', 'D3', NULL, NULL, NULL, NULL, '河川環境課', '{"code":"D3","name":"河川環境課","kind":"課","parent":"B","sort":"3","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (194, 129, 3, 'new', 'D1K', NULL, NULL, NULL, NULL, '企画係', '{"code":"D1K","name":"企画係","kind":"係","parent":"D1","sort":"1","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (195, 129, 4, 'new', 'L1', NULL, NULL, NULL, NULL, '北上分室', '{"code":"L1","name":"北上分室","kind":"室","parent":"L","sort":"1","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (196, 129, 5, 'new', 'X', NULL, NULL, NULL, NULL, '旧情報室', '{"code":"X","name":"旧情報室","kind":"室","parent":"M","sort":"9","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (205, 257, 2, 'new', 'B 局長', NULL, NULL, NULL, NULL, 'B 局長', '{"unit":"B","name":"局長","rank":"1","manager":"1","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (206, 257, 3, 'new', 'D2 課長補佐', NULL, NULL, NULL, NULL, 'D2 課長補佐', '{"unit":"D2","name":"課長補佐","rank":"30","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (207, 257, 4, 'new', 'D3 課長', NULL, NULL, NULL, NULL, 'D3 課長', '{"unit":"D3","name":"課長","rank":"10","manager":"1","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (208, 257, 5, 'new', 'D3 課長補佐', NULL, NULL, NULL, NULL, 'D3 課長補佐', '{"unit":"D3","name":"課長補佐","rank":"30","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (209, 257, 6, 'new', 'D3 係員', NULL, NULL, NULL, NULL, 'D3 係員', '{"unit":"D3","name":"係員","rank":"90","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (210, 257, 7, 'new', 'L 局長', NULL, NULL, NULL, NULL, 'L 局長', '{"unit":"L","name":"局長","rank":"10","manager":"1","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (211, 257, 8, 'new', 'L 係員', NULL, NULL, NULL, NULL, 'L 係員', '{"unit":"L","name":"係員","rank":"90","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (212, 257, 9, 'new', 'X 室長', NULL, NULL, NULL, NULL, 'X 室長', '{"unit":"X","name":"室長","rank":"10","manager":"1","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (221, 321, 2, 'new', 'D1 課長', NULL, NULL, NULL, NULL, 'B 局長', '{"unit":"D1","post":"課長","superior_unit":"B","superior":"局長","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (222, 321, 3, 'new', 'D2 課長', NULL, NULL, NULL, NULL, 'B 局長', '{"unit":"D2","post":"課長","superior_unit":"B","superior":"局長","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (223, 321, 4, 'new', 'D2 課長補佐', NULL, NULL, NULL, NULL, 'D2 課長', '{"unit":"D2","post":"課長補佐","superior_unit":"D2","superior":"課長","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (224, 321, 5, 'new', 'D3 係員', NULL, NULL, NULL, NULL, 'D3 課長', '{"unit":"D3","post":"係員","superior_unit":"D3","superior":"課長","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (225, 321, 6, 'new', 'D3 課長補佐', NULL, NULL, NULL, NULL, 'D3 課長', '{"unit":"D3","post":"課長補佐","superior_unit":"D3","superior":"課長","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (226, 321, 7, 'new', 'D3 課長', NULL, NULL, NULL, NULL, 'B 局長', '{"unit":"D3","post":"課長","superior_unit":"B","superior":"局長","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (227, 321, 8, 'new', 'L 係員', NULL, NULL, NULL, NULL, 'L 局長', '{"unit":"L","post":"係員","superior_unit":"L","superior":"局長","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (235, 385, 2, 'new', '2001', NULL, NULL, NULL, NULL, '局長 太一 B', '{"number":"2001","name":"局長 太一","kana":"きょくちょう たいち","login":"director","unit":"B","post":"局長","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (236, 385, 3, 'new', '2002', NULL, NULL, NULL, NULL, '東北 守 L', '{"number":"2002","name":"東北 守","kana":"とうほく まもる","login":"keeper_l","unit":"L","post":"係員","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (237, 385, 4, 'new', '2003', NULL, NULL, NULL, NULL, '山本 三雄 D3', '{"number":"2003","name":"山本 三雄","kana":"やまもと みつお","login":"kacho3","unit":"D3","post":"課長補佐","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (238, 385, 5, 'new', '2004', NULL, NULL, NULL, NULL, '中村 三郎 D2', '{"number":"2004","name":"中村 三郎","kana":"なかむら さぶろう","login":"saburo","unit":"D2","post":"課長補佐","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (239, 385, 6, 'new', '2005', NULL, NULL, NULL, NULL, '小林 雪 D3', '{"number":"2005","name":"小林 雪","kana":"こばやし ゆき","login":"yuki","mail":"yuki@example.invalid","unit":"D3","post":"係員","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (240, 385, 7, 'new', '2006', NULL, NULL, NULL, NULL, '加藤 空 D3', '{"number":"2006","name":"加藤 空","kana":"かとう そら","login":"sora","unit":"D3","post":"係員","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (241, 385, 8, 'new', '2007', NULL, NULL, NULL, NULL, '吉田 桃 D3', '{"number":"2007","name":"吉田 桃","kana":"よしだ もも","login":"momo","unit":"D3","post":"係員","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (242, 385, 9, 'new', '2008', NULL, NULL, NULL, NULL, '山田 外太 D2', '{"number":"2008","name":"山田 外太","kana":"やまだ そとた","login":"sota","unit":"D2","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (243, 385, 10, 'new', '2009', NULL, NULL, NULL, NULL, '佐々木 出 D2', '{"number":"2009","name":"佐々木 出","kana":"ささき いずる","login":"deru","unit":"D2","post":"係員","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (244, 385, 11, 'new', '2010', NULL, NULL, NULL, NULL, '山口 休 D2', '{"number":"2010","name":"山口 休","kana":"やまぐち きゅう","login":"kyu","unit":"D2","post":"係員","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (245, 385, 12, 'new', '2011', NULL, NULL, NULL, NULL, '松本 咲 D1', '{"number":"2011","name":"松本 咲","kana":"まつもと さき","login":"saki","unit":"D1","post":"係員","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (246, 385, 13, 'new', '2012', NULL, NULL, NULL, NULL, '井上 未来 D1', '{"number":"2012","name":"井上 未来","kana":"いのうえ みらい","login":"mirai","unit":"D1","post":"係員","from":"2026-12-01"}');
INSERT INTO public.import_line VALUES (247, 385, 14, 'new', '2013', NULL, NULL, NULL, NULL, '木村 移 D1', '{"number":"2013","name":"木村 移","kana":"きむら いどう","login":"ido","unit":"D1","post":"係員","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (248, 385, 15, 'new', '2014', NULL, NULL, NULL, NULL, '林 七 D2', '{"number":"2014","name":"林 七","kana":"はやし なな","login":"nana","unit":"D2","post":"係員","from":"2019-04-01"}');
INSERT INTO public.import_line VALUES (249, 385, 16, 'new', '2015', NULL, NULL, NULL, NULL, '斎藤 新 D1', '{"number":"2015","name":"斎藤 新","kana":"さいとう しん","login":"shin","unit":"D1","post":"係員","from":"2026-10-01"}');
INSERT INTO public.import_line VALUES (502, 131, 2, 'new', '2003 D3', NULL, NULL, NULL, '山本 三雄 D3', '課長', '{"number":"2003","unit":"D3","post":"課長","posting":"事務取扱","home":"0","from":"2026-04-01"}');
INSERT INTO public.import_line VALUES (503, 131, 3, 'new', '2004 D3', NULL, NULL, NULL, '中村 三郎 D2', '課長補佐', '{"number":"2004","unit":"D3","post":"課長補佐","posting":"併任","home":"0","from":"2026-07-01"}');
INSERT INTO public.import_line VALUES (504, 131, 4, 'new', '2008 D2', NULL, NULL, NULL, '山田 外太 D2', '係員', '{"number":"2008","unit":"D2","post":"係員","posting":"出向受入","home":"1","from":"2026-04-01"}');
INSERT INTO public.import_line VALUES (505, 131, 5, 'new', '2009 M', NULL, NULL, NULL, '佐々木 出 D2', 'M', '{"number":"2009","unit":"M","posting":"出向","home":"1","from":"2026-10-01"}');
INSERT INTO public.import_line VALUES (506, 131, 6, 'new', '2010 D2', NULL, NULL, NULL, '山口 休 D2', '係員', '{"number":"2010","unit":"D2","post":"係員","posting":"休職","home":"1","from":"2026-09-01"}');
INSERT INTO public.import_line VALUES (507, 131, 7, 'changed', '2013 L', NULL, NULL, NULL, '木村 移 D1', '係員', '{"number":"2013","unit":"L","post":"係員","posting":"本務","home":"1","from":"2026-10-01"}');
INSERT INTO public.import_line VALUES (521, 259, 2, 'new', 'D1', NULL, NULL, NULL, NULL, 'hetero', '{"unit":"D1","category":"他律","from":"2026-04-01"}');
INSERT INTO public.import_line VALUES (522, 259, 3, 'new', 'D2', NULL, NULL, NULL, NULL, 'normal', '{"unit":"D2","category":"自律","from":"2026-04-01"}');
INSERT INTO public.import_line VALUES (523, 259, 4, 'new', 'L', NULL, NULL, NULL, NULL, 'hetero', '{"unit":"L","category":"他律","from":"2026-04-01","until":"2026-06-30"}');
INSERT INTO public.import_line VALUES (527, 395, 2, 'new', '2002 L', NULL, NULL, NULL, NULL, 'keeper', '{"number":"2002","unit":"L","role":"勤務時間管理員","from":"2026-04-01"}');
INSERT INTO public.import_line VALUES (528, 395, 3, 'new', 'clerk L', NULL, NULL, NULL, NULL, 'coordinator', '{"number":"clerk","unit":"L","role":"取りまとめ","from":"2026-04-01","until":"2026-09-30"}');
INSERT INTO public.import_line VALUES (529, 395, 4, 'new', '2004 D2', NULL, NULL, NULL, NULL, 'keeper', '{"number":"2004","unit":"D2","role":"勤務時間管理員","from":"2026-04-01"}');
INSERT INTO public.import_line VALUES (1354, 359, 2, 'faulty', '3001', 'unit', 'people.import.unit', 'D9', NULL, NULL, '{"number":"3001","name":"新田 一","unit":"D9"}');


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.job VALUES (324, 'time.settle', '{"from":20190401,"to":99991231,"officer":0,"unit":1,"exact":true}', '{"officer":494,"people":24,"days":0,"changed":0,"retold":0,"closed":0,"all":24,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":24},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 24, 24, 3, 1787533200000000, 1787533200000000, 1787533200000000, 1787533200000000, 0, NULL);
INSERT INTO public.job VALUES (386, 'people.import', '{"import":385,"apply":true,"comma":44,"at":43,"line":2,"size":1056}', '{"at":0,"line":16}', '{"figures":[{"figure":"lines","n":15},{"figure":"new","n":15},{"figure":"changed","n":0},{"figure":"same","n":0},{"figure":"faulty","n":0},{"figure":"units","n":0},{"figure":"applied","n":15}],"import":385,"next":"/imports/385","stage":"applied","lines":15,"new":15,"changed":0,"unchanged":0,"faulty":0,"units":0,"applied":15}', 2, 15, 15, 3, 1787529600000000, 1787529600000000, 1787529600000000, 1787529600000000, 0, NULL);
INSERT INTO public.job VALUES (130, 'people.import', '{"import":129,"apply":true,"comma":44,"at":32,"line":2,"size":173}', '{"at":0,"line":5}', '{"figures":[{"figure":"lines","n":4},{"figure":"new","n":4},{"figure":"changed","n":0},{"figure":"same","n":0},{"figure":"faulty","n":0},{"figure":"units","n":0},{"figure":"applied","n":4}],"import":129,"next":"/imports/129","stage":"applied","lines":4,"new":4,"changed":0,"unchanged":0,"faulty":0,"units":0,"applied":4}', 2, 4, 4, 3, 1787529600000000, 1787529600000000, 1787529600000000, 1787529600000000, 0, NULL);
INSERT INTO public.job VALUES (258, 'people.import', '{"import":257,"apply":true,"comma":44,"at":28,"line":2,"size":239}', '{"at":0,"line":9}', '{"figures":[{"figure":"lines","n":8},{"figure":"new","n":8},{"figure":"changed","n":0},{"figure":"same","n":0},{"figure":"faulty","n":0},{"figure":"units","n":0},{"figure":"applied","n":8}],"import":257,"next":"/imports/257","stage":"applied","lines":8,"new":8,"changed":0,"unchanged":0,"faulty":0,"units":0,"applied":8}', 2, 8, 8, 3, 1787529600000000, 1787529600000000, 1787529600000000, 1787529600000000, 0, NULL);
INSERT INTO public.job VALUES (132, 'people.import', '{"import":131,"apply":true,"comma":44,"at":41,"line":2,"size":267}', '{"at":0,"line":7}', '{"figures":[{"figure":"lines","n":6},{"figure":"new","n":5},{"figure":"changed","n":1},{"figure":"same","n":0},{"figure":"faulty","n":0},{"figure":"units","n":0},{"figure":"applied","n":6}],"import":131,"next":"/imports/131","stage":"applied","lines":6,"new":5,"changed":1,"unchanged":0,"faulty":0,"units":0,"applied":6}', 2, 6, 6, 3, 1787529600000000, 1787529600000000, 1787529600000000, 1787529600000000, 0, NULL);
INSERT INTO public.job VALUES (260, 'people.import', '{"import":259,"apply":true,"comma":44,"at":25,"line":2,"size":100}', '{"at":0,"line":4}', '{"figures":[{"figure":"lines","n":3},{"figure":"new","n":3},{"figure":"changed","n":0},{"figure":"same","n":0},{"figure":"faulty","n":0},{"figure":"units","n":0},{"figure":"applied","n":3}],"import":259,"next":"/imports/259","stage":"applied","lines":3,"new":3,"changed":0,"unchanged":0,"faulty":0,"units":0,"applied":3}', 2, 3, 3, 3, 1787529600000000, 1787529600000000, 1787529600000000, 1787529600000000, 0, NULL);
INSERT INTO public.job VALUES (322, 'people.import', '{"import":321,"apply":true,"comma":44,"at":38,"line":2,"size":262}', '{"at":0,"line":8}', '{"figures":[{"figure":"lines","n":7},{"figure":"new","n":7},{"figure":"changed","n":0},{"figure":"same","n":0},{"figure":"faulty","n":0},{"figure":"units","n":0},{"figure":"applied","n":7}],"import":321,"next":"/imports/321","stage":"applied","lines":7,"new":7,"changed":0,"unchanged":0,"faulty":0,"units":0,"applied":7}', 2, 7, 7, 3, 1787529600000000, 1787529600000000, 1787529600000000, 1787529600000000, 0, NULL);
INSERT INTO public.job VALUES (388, 'time.settle', '{"from":20190401,"to":99991231,"officer":0,"unit":1,"exact":true}', '{"officer":494,"people":24,"days":0,"changed":0,"retold":0,"closed":0,"all":24,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":24},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 24, 24, 3, 1787533200000000, 1787533200000000, 1787533200000000, 1787533200000000, 0, NULL);
INSERT INTO public.job VALUES (327, 'time.settle', '{"from":20260401,"to":99991231,"officer":466,"unit":0,"exact":true}', '{"officer":466,"people":1,"days":0,"changed":0,"retold":0,"closed":0,"all":1,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":1},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 1, 1, 47, 1787536800000000, 1787536800000000, 1787536800000000, 1787536800000000, 0, NULL);
INSERT INTO public.job VALUES (136, 'time.settle', '{"from":20260401,"to":99991231,"officer":0,"unit":201,"exact":true}', '{"officer":494,"people":24,"days":0,"changed":0,"retold":0,"closed":0,"all":24,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":24},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 24, 24, 47, 1787533200000000, 1787533200000000, 1787533200000000, 1787533200000000, 0, NULL);
INSERT INTO public.job VALUES (134, 'time.settle', '{"from":20190401,"to":99991231,"officer":0,"unit":1,"exact":true}', '{"officer":494,"people":24,"days":0,"changed":0,"retold":0,"closed":0,"all":24,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":24},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 24, 24, 3, 1787533200000000, 1787533200000000, 1787533200000000, 1787533200000000, 0, NULL);
INSERT INTO public.job VALUES (263, 'time.settle', '{"from":20260401,"to":99991231,"officer":462,"unit":0,"exact":true}', '{"officer":462,"people":1,"days":0,"changed":0,"retold":0,"closed":0,"all":1,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":1},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 1, 1, 47, 1787536800000000, 1787536800000000, 1787536800000000, 1787536800000000, 0, NULL);
INSERT INTO public.job VALUES (391, 'time.settle', '{"from":20260401,"to":99991231,"officer":27,"unit":0,"exact":true}', '{"officer":27,"people":1,"days":0,"changed":0,"retold":0,"closed":0,"all":1,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":1},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 1, 1, 47, 1787536800000000, 1787536800000000, 1787536800000000, 1787536800000000, 0, NULL);
INSERT INTO public.job VALUES (138, 'time.settle', '{"from":20260401,"to":99991231,"officer":458,"unit":0,"exact":true}', '{"officer":458,"people":1,"days":0,"changed":0,"retold":0,"closed":0,"all":1,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":1},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 1, 1, 47, 1787536800000000, 1787536800000000, 1787536800000000, 1787536800000000, 0, NULL);
INSERT INTO public.job VALUES (265, 'time.settle', '{"spells":[{"regime":"kokuken","from":20260429}]}', '{"officer":494,"people":24,"days":0,"changed":0,"retold":0,"closed":0,"all":24,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":24},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 24, 24, 3, 1787544000000000, 1787544000000000, 1787544000000000, 1787544000000000, 0, 'rules.load.2');
INSERT INTO public.job VALUES (438, 'time.settle', '{"from":20261101,"to":20261102}', NULL, NULL, 0, 0, 10, 47, 4102326000000000, 1795740300000000, 0, NULL, 0, NULL);
INSERT INTO public.job VALUES (170, 'time.settle', '{"from":20261101,"to":20261102}', NULL, NULL, 4, 0, 10, 47, 4102326000000000, 1795740300000000, 1795740300000000, 1795740300000000, 1, NULL);
INSERT INTO public.job VALUES (403, 'time.import.opening', '{"apply":1,"skip":0}', '{"phase":"settle","at":934,"line":23,"comma":44,"lines":21,"faulty":0,"kept":21,"officer":494,"people":6,"touched":6,"changed":0,"from":20240901,"to":20261016,"head":[0,1,2,3,4,5,6,7,8,9,10,11,12,13,-1,-1],"wrong":[]}', '{"figures":[{"figure":"lines","n":21},{"figure":"faulty","n":0},{"figure":"new","n":21},{"figure":"same","n":0},{"figure":"officers","n":6},{"figure":"days","n":0}],"from":"2024-09-01","to":"2026-10-16","try":false,"wrong":[],"wrong_shown":false,"wrong_more":null}', 2, 100, 100, 47, 1787702400000000, 1787702400000000, 1787702400000000, 1787702400000000, 0, NULL);
INSERT INTO public.job VALUES (329, 'time.settle', '{"spells":[{"regime":"kokuken","from":20260401}]}', '{"officer":494,"people":24,"days":0,"changed":0,"retold":0,"closed":0,"all":24,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":24},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 24, 24, 3, 1787544000000000, 1787544000000000, 1787544000000000, 1787544000000000, 0, 'rules.load.3');
INSERT INTO public.job VALUES (394, 'time.settle', '{"from":20260401,"to":99991231,"officer":494,"unit":0,"exact":true}', '{"officer":494,"people":1,"days":0,"changed":0,"retold":0,"closed":0,"all":1,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":1},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 1, 1, 47, 1787544000000000, 1787544000000000, 1787544000000000, 1787544000000000, 0, NULL);
INSERT INTO public.job VALUES (396, 'people.import', '{"import":395,"apply":true,"comma":44,"at":28,"line":2,"size":157}', '{"at":0,"line":4}', '{"figures":[{"figure":"lines","n":3},{"figure":"new","n":3},{"figure":"changed","n":0},{"figure":"same","n":0},{"figure":"faulty","n":0},{"figure":"units","n":0},{"figure":"applied","n":3}],"import":395,"next":"/imports/395","stage":"applied","lines":3,"new":3,"changed":0,"unchanged":0,"faulty":0,"units":0,"applied":3}', 2, 3, 3, 3, 1787547600000000, 1787547600000000, 1787547600000000, 1787547600000000, 0, NULL);
INSERT INTO public.job VALUES (399, 'time.settle', '{"from":20261001,"to":99991231,"officer":0,"unit":201,"exact":true}', '{"officer":494,"people":24,"days":0,"changed":0,"retold":0,"closed":0,"all":24,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":24},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 24, 24, 47, 1787616000000000, 1787616000000000, 1787616000000000, 1787616000000000, 0, NULL);
INSERT INTO public.job VALUES (273, 'time.settle', '{"from":20260501,"to":20260531,"officer":39,"unit":0,"exact":true}', '{"officer":39,"people":1,"days":0,"changed":0,"retold":0,"closed":0,"all":1,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":1},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 1, 1, 47, 1787616000000000, 1787616000000000, 1787616000000000, 1787616000000000, 0, NULL);
INSERT INTO public.job VALUES (402, 'time.settle', '{"from":20260401,"to":20260430,"officer":0,"unit":11,"exact":true}', '{"officer":494,"people":24,"days":0,"changed":0,"retold":0,"closed":0,"all":24,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":24},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 24, 24, 47, 1787616000000000, 1787616000000000, 1787616000000000, 1787616000000000, 0, NULL);
INSERT INTO public.job VALUES (145, 'time.settle', '{"from":20261201,"to":99991231,"officer":490,"unit":0,"exact":true}', '{"officer":490,"people":1,"days":0,"changed":0,"retold":0,"closed":0,"all":1,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":1},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 1, 1, 47, 1787619600000000, 1787619600000000, 1787619600000000, 1787619600000000, 0, NULL);
INSERT INTO public.job VALUES (335, 'time.settle', '{"from":20261101,"to":99991231,"officer":482,"unit":0,"exact":true}', '{"officer":482,"people":1,"days":0,"changed":0,"retold":0,"closed":0,"all":1,"next":0,"rows":[]}', '{"figures":[{"figure":"officers","n":1},{"figure":"days","n":0},{"figure":"changed","n":0},{"figure":"retold","n":0},{"figure":"closed","n":0}],"rows":[],"more":false}', 2, 1, 1, 47, 1793347200000000, 1793347200000000, 1793347200000000, 1793347200000000, 0, NULL);
INSERT INTO public.job VALUES (415, 'time.import.absences', '{"apply":1,"skip":0}', '{"phase":"settle","at":497,"line":14,"comma":44,"lines":12,"faulty":0,"kept":12,"officer":478,"people":7,"touched":7,"changed":230,"from":20260901,"to":20270331,"head":[0,1,2,3,4,5,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1],"wrong":[]}', '{"figures":[{"figure":"lines","n":12},{"figure":"faulty","n":0},{"figure":"new","n":12},{"figure":"same","n":0},{"figure":"officers","n":7},{"figure":"days","n":230}],"from":"2026-09-01","to":"2027-03-31","try":false,"wrong":[],"wrong_shown":false,"wrong_more":null}', 2, 100, 100, 47, 1793575200000000, 1793575200000000, 1793575200000000, 1793575200000000, 0, NULL);
INSERT INTO public.job VALUES (146, 'time.import.opening', '{"apply":1,"skip":0}', '{"phase":"settle","at":118,"line":4,"comma":44,"lines":2,"faulty":0,"kept":2,"officer":39,"people":2,"touched":2,"changed":0,"from":20260601,"to":20260801,"head":[0,1,2,3,-1,4,5,-1,6,7,-1,-1,-1,-1,-1,-1],"wrong":[]}', '{"figures":[{"figure":"lines","n":2},{"figure":"faulty","n":0},{"figure":"new","n":2},{"figure":"same","n":0},{"figure":"officers","n":2},{"figure":"days","n":0}],"from":"2026-06-01","to":"2026-08-01","try":false,"wrong":[],"wrong_shown":false,"wrong_more":null}', 2, 100, 100, 47, 1787702400000000, 1787702400000000, 1787702400000000, 1787702400000000, 0, NULL);
INSERT INTO public.job VALUES (340, 'time.import.orders', '{"apply":1,"skip":0}', '{"phase":"settle","at":680,"line":14,"comma":44,"lines":12,"faulty":0,"kept":12,"officer":458,"people":5,"touched":5,"changed":12,"from":20260915,"to":20261127,"head":[0,1,2,3,4,5,6,-1,-1,-1,-1,-1,-1,-1,-1,-1],"wrong":[]}', '{"figures":[{"figure":"lines","n":12},{"figure":"faulty","n":0},{"figure":"new","n":12},{"figure":"same","n":0},{"figure":"officers","n":5},{"figure":"days","n":12}],"from":"2026-09-15","to":"2026-11-27","try":false,"wrong":[],"wrong_shown":false,"wrong_more":null}', 2, 100, 100, 47, 1793575200000000, 1793575200000000, 1793575200000000, 1793575200000000, 0, NULL);
INSERT INTO public.job VALUES (423, 'time.import.absences', '{"apply":1,"skip":0}', '{"phase":"settle","at":66,"line":3,"comma":44,"lines":1,"faulty":0,"kept":1,"officer":39,"people":1,"touched":1,"changed":1,"from":20261125,"to":20261125,"head":[0,1,2,3,4,5,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1],"wrong":[]}', '{"figures":[{"figure":"lines","n":1},{"figure":"faulty","n":0},{"figure":"new","n":1},{"figure":"same","n":0},{"figure":"officers","n":1},{"figure":"days","n":1}],"from":"2026-11-25","to":"2026-11-25","try":false,"wrong":[],"wrong_shown":false,"wrong_more":null}', 2, 100, 100, 47, 1795649400000000, 1795649400000000, 1795649400000000, 1795649400000000, 0, NULL);
INSERT INTO public.job VALUES (158, 'time.import.taps', '{"apply":1,"skip":0}', '{"phase":"settle","at":14590,"line":493,"comma":44,"lines":491,"faulty":0,"kept":491,"officer":498,"people":16,"touched":16,"changed":253,"from":20260901,"to":20261127,"head":[0,1,2,3,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1],"wrong":[]}', '{"figures":[{"figure":"lines","n":491},{"figure":"faulty","n":0},{"figure":"new","n":491},{"figure":"same","n":0},{"figure":"officers","n":16},{"figure":"days","n":253}],"from":"2026-09-01","to":"2026-11-27","try":false,"wrong":[],"wrong_shown":false,"wrong_more":null}', 2, 100, 100, 47, 1795647600000000, 1795647600000000, 1795647600000000, 1795647600000000, 0, NULL);
INSERT INTO public.job VALUES (348, 'time.settle', '{"from":20261125,"to":20261125,"officer":0,"check":false}', '{"officer":498,"people":25,"days":51,"changed":12,"retold":1,"closed":0,"all":25,"next":0,"rows":[{"officer":39,"day":"2026-11-25","figure":"regular","was":0,"is":465,"closed":false},{"officer":39,"day":"2026-11-25","figure":"leave_minutes","was":465,"is":0,"closed":false}]}', '{"figures":[{"figure":"officers","n":25},{"figure":"days","n":51},{"figure":"changed","n":12},{"figure":"retold","n":1},{"figure":"closed","n":0}],"rows":[{"officer":39,"day":"2026-11-25","figure":"regular","was":0,"is":465,"closed":false},{"officer":39,"day":"2026-11-25","figure":"leave_minutes","was":465,"is":0,"closed":false}],"more":true,"next":"/changes?job=348"}', 2, 25, 25, 47, 1795650000000000, 1795650000000000, 1795650000000000, 1795650000000000, 0, NULL);
INSERT INTO public.job VALUES (428, 'time.settle', '{"from":20261101,"to":20261125,"officer":0,"check":false}', '{"officer":498,"people":25,"days":426,"changed":234,"retold":2,"closed":0,"all":25,"next":0,"rows":[{"officer":31,"day":"2026-11-10","figure":"allot_from","was":450,"is":510,"closed":false},{"officer":31,"day":"2026-11-10","figure":"allot_until","was":975,"is":1035,"closed":false},{"officer":31,"day":"2026-11-10","figure":"regular","was":402,"is":462,"closed":false},{"officer":31,"day":"2026-11-10","figure":"gap","was":67,"is":7,"closed":false},{"officer":31,"day":"2026-11-10","figure":"absence","was":63,"is":3,"closed":false},{"officer":39,"day":"2026-11-13","figure":"leave_minutes","was":465,"is":0,"closed":false}]}', '{"figures":[{"figure":"officers","n":25},{"figure":"days","n":426},{"figure":"changed","n":234},{"figure":"retold","n":2},{"figure":"closed","n":0}],"rows":[{"officer":31,"day":"2026-11-10","figure":"allot_from","was":450,"is":510,"closed":false},{"officer":31,"day":"2026-11-10","figure":"allot_until","was":975,"is":1035,"closed":false},{"officer":31,"day":"2026-11-10","figure":"regular","was":402,"is":462,"closed":false},{"officer":31,"day":"2026-11-10","figure":"gap","was":67,"is":7,"closed":false},{"officer":31,"day":"2026-11-10","figure":"absence","was":63,"is":3,"closed":false},{"officer":39,"day":"2026-11-13","figure":"leave_minutes","was":465,"is":0,"closed":false}],"more":true,"next":"/changes?job=428"}', 2, 25, 25, 47, 1795654800000000, 1795654800000000, 1795654800000000, 1795654800000000, 0, NULL);
INSERT INTO public.job VALUES (160, 'time.settle', '{"from":20261116,"to":99991231,"officer":0,"unit":13,"exact":true}', '{"officer":498,"people":25,"days":186,"changed":146,"retold":146,"closed":0,"all":25,"next":0,"rows":[{"officer":35,"day":"2026-11-16","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-16","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-16","figure":"regular","was":449,"is":464,"closed":false},{"officer":35,"day":"2026-11-16","figure":"gap","was":36,"is":21,"closed":false},{"officer":35,"day":"2026-11-17","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-17","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-17","figure":"regular","was":448,"is":463,"closed":false},{"officer":35,"day":"2026-11-17","figure":"gap","was":37,"is":22,"closed":false},{"officer":35,"day":"2026-11-18","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-18","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-18","figure":"regular","was":447,"is":462,"closed":false},{"officer":35,"day":"2026-11-18","figure":"gap","was":38,"is":23,"closed":false},{"officer":35,"day":"2026-11-19","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-19","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-19","figure":"regular","was":446,"is":461,"closed":false},{"officer":35,"day":"2026-11-19","figure":"gap","was":39,"is":24,"closed":false},{"officer":35,"day":"2026-11-20","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-20","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-20","figure":"regular","was":445,"is":460,"closed":false},{"officer":35,"day":"2026-11-20","figure":"gap","was":40,"is":25,"closed":false},{"officer":35,"day":"2026-11-23","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-23","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-24","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-24","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-24","figure":"regular","was":448,"is":463,"closed":false},{"officer":35,"day":"2026-11-24","figure":"gap","was":37,"is":22,"closed":false},{"officer":35,"day":"2026-11-25","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-25","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-25","figure":"regular","was":447,"is":462,"closed":false},{"officer":35,"day":"2026-11-25","figure":"gap","was":38,"is":23,"closed":false},{"officer":35,"day":"2026-11-26","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-26","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-26","figure":"regular","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-27","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-27","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-27","figure":"regular","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-30","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-30","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-30","figure":"regular","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-16","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-16","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-16","figure":"regular","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-16","figure":"gap","was":143,"is":128,"closed":false},{"officer":39,"day":"2026-11-17","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-17","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-17","figure":"regular","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-17","figure":"gap","was":143,"is":128,"closed":false},{"officer":39,"day":"2026-11-18","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-18","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-18","figure":"regular","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-18","figure":"overtime","was":135,"is":0,"closed":false},{"officer":39,"day":"2026-11-18","figure":"gap","was":8,"is":128,"closed":false},{"officer":39,"day":"2026-11-19","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-19","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-19","figure":"regular","was":464,"is":479,"closed":false},{"officer":39,"day":"2026-11-19","figure":"gap","was":144,"is":129,"closed":false},{"officer":39,"day":"2026-11-20","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-20","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-20","figure":"regular","was":463,"is":478,"closed":false},{"officer":39,"day":"2026-11-20","figure":"gap","was":145,"is":130,"closed":false},{"officer":39,"day":"2026-11-23","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-23","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-24","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-24","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-24","figure":"regular","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-24","figure":"gap","was":143,"is":128,"closed":false},{"officer":39,"day":"2026-11-25","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-25","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-25","figure":"regular","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-25","figure":"gap","was":143,"is":128,"closed":false},{"officer":39,"day":"2026-11-26","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-26","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-26","figure":"regular","was":464,"is":479,"closed":false},{"officer":39,"day":"2026-11-26","figure":"gap","was":144,"is":129,"closed":false},{"officer":39,"day":"2026-11-27","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-27","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-27","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-16","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-16","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-16","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-16","figure":"gap","was":35,"is":20,"closed":false},{"officer":454,"day":"2026-11-17","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-17","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-17","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-17","figure":"gap","was":35,"is":20,"closed":false},{"officer":454,"day":"2026-11-18","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-18","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-18","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-18","figure":"gap","was":35,"is":20,"closed":false},{"officer":454,"day":"2026-11-19","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-19","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-19","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-19","figure":"gap","was":35,"is":20,"closed":false},{"officer":454,"day":"2026-11-20","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-20","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-20","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-20","figure":"gap","was":35,"is":20,"closed":false},{"officer":454,"day":"2026-11-23","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-23","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-24","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-24","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-24","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-24","figure":"gap","was":35,"is":20,"closed":false},{"officer":454,"day":"2026-11-25","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-25","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-25","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-25","figure":"gap","was":35,"is":20,"closed":false},{"officer":454,"day":"2026-11-26","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-26","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-26","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-26","figure":"gap","was":35,"is":20,"closed":false},{"officer":470,"day":"2026-11-16","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-16","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-16","figure":"regular","was":464,"is":479,"closed":false},{"officer":470,"day":"2026-11-16","figure":"gap","was":16,"is":1,"closed":false},{"officer":470,"day":"2026-11-17","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-17","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-17","figure":"regular","was":463,"is":478,"closed":false},{"officer":470,"day":"2026-11-17","figure":"gap","was":17,"is":2,"closed":false},{"officer":470,"day":"2026-11-18","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-18","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-18","figure":"regular","was":462,"is":477,"closed":false},{"officer":470,"day":"2026-11-18","figure":"gap","was":18,"is":3,"closed":false},{"officer":470,"day":"2026-11-19","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-19","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-19","figure":"regular","was":461,"is":476,"closed":false},{"officer":470,"day":"2026-11-19","figure":"gap","was":19,"is":4,"closed":false},{"officer":470,"day":"2026-11-20","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-20","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-20","figure":"regular","was":460,"is":475,"closed":false},{"officer":470,"day":"2026-11-20","figure":"gap","was":20,"is":5,"closed":false},{"officer":470,"day":"2026-11-23","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-23","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-24","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-24","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-24","figure":"regular","was":463,"is":478,"closed":false},{"officer":470,"day":"2026-11-24","figure":"gap","was":17,"is":2,"closed":false},{"officer":470,"day":"2026-11-25","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-25","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-25","figure":"regular","was":462,"is":477,"closed":false},{"officer":470,"day":"2026-11-25","figure":"gap","was":18,"is":3,"closed":false},{"officer":470,"day":"2026-11-26","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-26","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-26","figure":"regular","was":461,"is":476,"closed":false},{"officer":470,"day":"2026-11-26","figure":"gap","was":19,"is":4,"closed":false},{"officer":478,"day":"2026-11-16","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-16","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-16","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-17","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-17","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-17","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-18","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-18","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-18","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-19","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-19","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-19","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-20","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-20","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-20","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-23","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-23","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-24","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-24","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-24","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-25","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-25","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-25","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-26","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-26","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-26","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-27","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-27","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-27","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-30","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-30","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-30","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-01","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-01","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-01","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-02","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-02","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-02","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-03","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-03","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-03","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-04","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-04","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-04","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-07","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-07","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-07","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-08","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-08","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-08","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-09","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-09","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-09","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-10","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-10","figure":"planned","was":465,"is":480,"closed":false}]}', '{"figures":[{"figure":"officers","n":25},{"figure":"days","n":186},{"figure":"changed","n":146},{"figure":"retold","n":146},{"figure":"closed","n":0}],"rows":[{"officer":35,"day":"2026-11-16","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-16","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-16","figure":"regular","was":449,"is":464,"closed":false},{"officer":35,"day":"2026-11-16","figure":"gap","was":36,"is":21,"closed":false},{"officer":35,"day":"2026-11-17","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-17","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-17","figure":"regular","was":448,"is":463,"closed":false},{"officer":35,"day":"2026-11-17","figure":"gap","was":37,"is":22,"closed":false},{"officer":35,"day":"2026-11-18","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-18","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-18","figure":"regular","was":447,"is":462,"closed":false},{"officer":35,"day":"2026-11-18","figure":"gap","was":38,"is":23,"closed":false},{"officer":35,"day":"2026-11-19","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-19","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-19","figure":"regular","was":446,"is":461,"closed":false},{"officer":35,"day":"2026-11-19","figure":"gap","was":39,"is":24,"closed":false},{"officer":35,"day":"2026-11-20","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-20","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-20","figure":"regular","was":445,"is":460,"closed":false},{"officer":35,"day":"2026-11-20","figure":"gap","was":40,"is":25,"closed":false},{"officer":35,"day":"2026-11-23","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-23","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-24","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-24","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-24","figure":"regular","was":448,"is":463,"closed":false},{"officer":35,"day":"2026-11-24","figure":"gap","was":37,"is":22,"closed":false},{"officer":35,"day":"2026-11-25","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-25","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-25","figure":"regular","was":447,"is":462,"closed":false},{"officer":35,"day":"2026-11-25","figure":"gap","was":38,"is":23,"closed":false},{"officer":35,"day":"2026-11-26","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-26","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-26","figure":"regular","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-27","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-27","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-27","figure":"regular","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-30","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":35,"day":"2026-11-30","figure":"planned","was":465,"is":480,"closed":false},{"officer":35,"day":"2026-11-30","figure":"regular","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-16","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-16","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-16","figure":"regular","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-16","figure":"gap","was":143,"is":128,"closed":false},{"officer":39,"day":"2026-11-17","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-17","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-17","figure":"regular","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-17","figure":"gap","was":143,"is":128,"closed":false},{"officer":39,"day":"2026-11-18","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-18","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-18","figure":"regular","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-18","figure":"overtime","was":135,"is":0,"closed":false},{"officer":39,"day":"2026-11-18","figure":"gap","was":8,"is":128,"closed":false},{"officer":39,"day":"2026-11-19","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-19","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-19","figure":"regular","was":464,"is":479,"closed":false},{"officer":39,"day":"2026-11-19","figure":"gap","was":144,"is":129,"closed":false},{"officer":39,"day":"2026-11-20","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-20","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-20","figure":"regular","was":463,"is":478,"closed":false},{"officer":39,"day":"2026-11-20","figure":"gap","was":145,"is":130,"closed":false},{"officer":39,"day":"2026-11-23","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-23","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-24","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-24","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-24","figure":"regular","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-24","figure":"gap","was":143,"is":128,"closed":false},{"officer":39,"day":"2026-11-25","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-25","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-25","figure":"regular","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-25","figure":"gap","was":143,"is":128,"closed":false},{"officer":39,"day":"2026-11-26","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-26","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-26","figure":"regular","was":464,"is":479,"closed":false},{"officer":39,"day":"2026-11-26","figure":"gap","was":144,"is":129,"closed":false},{"officer":39,"day":"2026-11-27","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":39,"day":"2026-11-27","figure":"planned","was":465,"is":480,"closed":false},{"officer":39,"day":"2026-11-27","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-16","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-16","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-16","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-16","figure":"gap","was":35,"is":20,"closed":false},{"officer":454,"day":"2026-11-17","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-17","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-17","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-17","figure":"gap","was":35,"is":20,"closed":false},{"officer":454,"day":"2026-11-18","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-18","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-18","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-18","figure":"gap","was":35,"is":20,"closed":false},{"officer":454,"day":"2026-11-19","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-19","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-19","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-19","figure":"gap","was":35,"is":20,"closed":false},{"officer":454,"day":"2026-11-20","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-20","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-20","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-20","figure":"gap","was":35,"is":20,"closed":false},{"officer":454,"day":"2026-11-23","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-23","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-24","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-24","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-24","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-24","figure":"gap","was":35,"is":20,"closed":false},{"officer":454,"day":"2026-11-25","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-25","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-25","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-25","figure":"gap","was":35,"is":20,"closed":false},{"officer":454,"day":"2026-11-26","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":454,"day":"2026-11-26","figure":"planned","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-26","figure":"regular","was":465,"is":480,"closed":false},{"officer":454,"day":"2026-11-26","figure":"gap","was":35,"is":20,"closed":false},{"officer":470,"day":"2026-11-16","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-16","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-16","figure":"regular","was":464,"is":479,"closed":false},{"officer":470,"day":"2026-11-16","figure":"gap","was":16,"is":1,"closed":false},{"officer":470,"day":"2026-11-17","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-17","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-17","figure":"regular","was":463,"is":478,"closed":false},{"officer":470,"day":"2026-11-17","figure":"gap","was":17,"is":2,"closed":false},{"officer":470,"day":"2026-11-18","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-18","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-18","figure":"regular","was":462,"is":477,"closed":false},{"officer":470,"day":"2026-11-18","figure":"gap","was":18,"is":3,"closed":false},{"officer":470,"day":"2026-11-19","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-19","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-19","figure":"regular","was":461,"is":476,"closed":false},{"officer":470,"day":"2026-11-19","figure":"gap","was":19,"is":4,"closed":false},{"officer":470,"day":"2026-11-20","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-20","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-20","figure":"regular","was":460,"is":475,"closed":false},{"officer":470,"day":"2026-11-20","figure":"gap","was":20,"is":5,"closed":false},{"officer":470,"day":"2026-11-23","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-23","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-24","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-24","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-24","figure":"regular","was":463,"is":478,"closed":false},{"officer":470,"day":"2026-11-24","figure":"gap","was":17,"is":2,"closed":false},{"officer":470,"day":"2026-11-25","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-25","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-25","figure":"regular","was":462,"is":477,"closed":false},{"officer":470,"day":"2026-11-25","figure":"gap","was":18,"is":3,"closed":false},{"officer":470,"day":"2026-11-26","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":470,"day":"2026-11-26","figure":"planned","was":465,"is":480,"closed":false},{"officer":470,"day":"2026-11-26","figure":"regular","was":461,"is":476,"closed":false},{"officer":470,"day":"2026-11-26","figure":"gap","was":19,"is":4,"closed":false},{"officer":478,"day":"2026-11-16","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-16","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-16","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-17","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-17","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-17","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-18","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-18","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-18","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-19","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-19","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-19","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-20","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-20","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-20","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-23","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-23","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-24","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-24","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-24","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-25","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-25","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-25","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-26","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-26","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-26","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-27","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-27","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-27","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-30","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-11-30","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-11-30","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-01","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-01","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-01","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-02","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-02","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-02","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-03","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-03","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-03","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-04","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-04","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-04","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-07","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-07","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-07","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-08","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-08","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-08","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-09","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-09","figure":"planned","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-09","figure":"leave_minutes","was":465,"is":480,"closed":false},{"officer":478,"day":"2026-12-10","figure":"allot_until","was":1035,"is":1050,"closed":false},{"officer":478,"day":"2026-12-10","figure":"planned","was":465,"is":480,"closed":false}],"more":false,"next":"/changes?job=160"}', 2, 25, 25, 47, 1795654800000000, 1795654800000000, 1795654800000000, 1795654800000000, 0, NULL);
INSERT INTO public.job VALUES (1184, 'time.import.orders', '{"apply":1,"skip":0}', '{"phase":"settle","at":93,"line":3,"comma":44,"lines":1,"faulty":0,"kept":1,"officer":27,"people":1,"touched":1,"changed":0,"from":20260916,"to":20260916,"head":[0,1,2,3,4,5,6,-1,-1,-1,-1,-1,-1,-1,-1,-1],"wrong":[]}', '{"figures":[{"figure":"lines","n":1},{"figure":"faulty","n":0},{"figure":"new","n":1},{"figure":"same","n":0},{"figure":"officers","n":1},{"figure":"days","n":0}],"from":"2026-09-16","to":"2026-09-16","try":false,"wrong":[],"wrong_shown":false,"wrong_more":null}', 2, 100, 100, 47, 1795658400000000, 1795658400000000, 1795658400000000, 1795658400000000, 0, NULL);
INSERT INTO public.job VALUES (1192, 'time.import.taps', '{"apply":1,"skip":0}', '{"phase":"check","at":54,"line":3,"comma":44,"lines":1,"faulty":1,"kept":0,"officer":0,"people":0,"touched":0,"changed":0,"from":0,"to":0,"head":[0,1,2,3,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1,-1],"wrong":[{"line":2,"column":"at","seen":"2026-11-26 8:30","reason":"import.moment"}]}', '{"figures":[{"figure":"lines","n":1},{"figure":"faulty","n":1}],"reason":"import.faulty","try":false,"wrong":[{"line":2,"column":"at","seen":"2026-11-26 8:30","reason":"import.moment"}],"wrong_shown":true,"wrong_more":null}', 3, 5, 100, 47, 1795740300000000, 1795740300000000, 1795740300000000, 1795740300000000, 0, NULL);
INSERT INTO public.job VALUES (360, 'people.import', '{"import":359,"apply":true,"comma":44,"at":17,"line":2,"size":36}', '{"at":0,"line":0}', '{"figures":[{"figure":"lines","n":1},{"figure":"new","n":0},{"figure":"changed","n":0},{"figure":"same","n":0},{"figure":"faulty","n":1},{"figure":"units","n":0},{"figure":"applied","n":0}],"import":359,"next":"/imports/359","stage":"refused","lines":1,"new":0,"changed":0,"unchanged":0,"faulty":1,"units":0,"applied":0}', 2, 1, 1, 3, 1795740300000000, 1795740300000000, 1795740300000000, 1795740300000000, 0, NULL);


--
-- Data for Name: job_file; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, 1785542400000000, 0, 0, 1, 'test.found', NULL, 0, 0, '\x5aa1197485de6b14b086dabd723499a82cb47a4115bfbaee7cc25326b912d349', '\x903c856d3376bb561519c90ed823f5ed4cf4617665dc4dece352b48cc341c946', 795);
INSERT INTO public.journal VALUES (2, 1787529600000000, 3, 3, 1, 'import.begin', 'person', 3, 0, '\xb36b54c807e629761cb0791379e6a0ffe3c553e310d747d7f4990b46dd4c78a4', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 798);
INSERT INTO public.journal VALUES (3, 1787529600000000, 3, 0, 0, 'people.import', 'job', 130, 130, '\xcdb491f050cecdf2eac0fdac66a823efe2c571807323b6d49bc43ff2e29e34fb', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 800);
INSERT INTO public.journal VALUES (4, 1787529600000000, 3, 0, 0, 'people.import', 'job', 130, 130, '\xbfb2681c378c61706268a5244218ca4bb22f5e5984acd807d6880a6dcead72bf', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 802);
INSERT INTO public.journal VALUES (5, 1787529600000000, 3, 0, 0, 'people.import', 'job', 130, 130, '\x3684a3af1f7beff38ed5abdbd6a55835bcfb0d0de61cd4edc4f0122ec2e03afd', '\xd6f69a7e0f9f3170fec1ee28a84ff51ef4afeb5d014680574387285082734985', 804);
INSERT INTO public.journal VALUES (6, 1787529600000000, 3, 0, 0, 'people.import', 'job', 130, 130, '\x9e3cb89c710ff3272dbddd1ed108cdd983f41c370001ab160a8574c1c84e6634', '\x8cfb0cfe3b73c547347eb599c7d3f9fcf1ebb3b926c890780365680dfa762933', 806);
INSERT INTO public.journal VALUES (7, 1787529600000000, 3, 0, 0, 'people.import', 'job', 130, 130, '\x4651b3adc6a2822554202f8d9314639d298e5b3c9084d3e6fc50e591f766ce1b', '\x103b8f89f7c0d68266976a38059f401ee712355a62667c9c84822ab08b345746', 808);
INSERT INTO public.journal VALUES (8, 1787529600000000, 3, 0, 0, 'people.import', 'job', 130, 130, '\x568f84f3d4787a077332870a4f0c6e6bbae136288d136ffb1c0f36fc0cdfc1bb', '\x22945fe6eae44831fa125cf0c19d1d88dcb02d8f66d9caf0b45ad6a536df4b0b', 810);
INSERT INTO public.journal VALUES (9, 1787529600000000, 3, 3, 1, 'import.begin', 'person', 3, 0, '\x804b1e02b18b5333562be8d762f4838a5203f36ac63596f0c646d12b54371495', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 812);
INSERT INTO public.journal VALUES (10, 1787529600000000, 3, 0, 0, 'people.import', 'job', 258, 258, '\xc54e6f985be045c0211d083ccc3e209d4af498c5e1791b757a073d503cb62687', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 814);
INSERT INTO public.journal VALUES (11, 1787529600000000, 3, 0, 0, 'people.import', 'job', 258, 258, '\x77c1efe71a493eabd0b7f2f10282104068e9ffa2725ba61acdaad0b4578ab473', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 816);
INSERT INTO public.journal VALUES (12, 1787529600000000, 3, 0, 0, 'people.import', 'job', 258, 258, '\xff00aa4c7b8dfd506d524a68e50ea5b97a0b4b02bd7ff3620229ebe8e88609e1', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 818);
INSERT INTO public.journal VALUES (13, 1787529600000000, 3, 0, 0, 'people.import', 'job', 258, 258, '\x9af4e763823ed80c1925d4fc20777017326e0d400ff0186faadd3c3b252ac67c', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 820);
INSERT INTO public.journal VALUES (14, 1787529600000000, 3, 0, 0, 'people.import', 'job', 258, 258, '\xb040fbbe5b3b7e72206374ecef78246a3e37dd1230a0f4254850b6ccd97d765e', '\xe4ba97b1e286bd12118946b464b83e20934ca931e787e48901ee4d28f611534e', 822);
INSERT INTO public.journal VALUES (15, 1787529600000000, 3, 3, 1, 'import.begin', 'person', 3, 0, '\xc334c8930651d3d722ce24f14686de1c53f26589f5340c4f6e03b2cddafcdc99', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 824);
INSERT INTO public.journal VALUES (16, 1787529600000000, 3, 0, 0, 'people.import', 'job', 322, 322, '\x14f698d1b25c513018c461ac30142a6a380ffc733c9f1dcf76a2ff2489be45c0', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 826);
INSERT INTO public.journal VALUES (17, 1787529600000000, 3, 0, 0, 'people.import', 'job', 322, 322, '\x9cef39174bc35146d107629ca595ffe71cf0ba39c90ef216a40fa5b41e15e15d', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 828);
INSERT INTO public.journal VALUES (18, 1787529600000000, 3, 0, 0, 'people.import', 'job', 322, 322, '\xeb9d55666eb98b840815d3aca42b82470cd09f12f74185ba3c215fb2b86df83a', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 830);
INSERT INTO public.journal VALUES (19, 1787529600000000, 3, 0, 0, 'people.import', 'job', 322, 322, '\x8b7aa03e68a4a00d58c845c1118618a7e3e35a1c242cdb0e14cf620c0c652abf', '\xda7b7588a15b287c5866db538d1f137cf87daabdda2794f14fbffc528e476c6e', 832);
INSERT INTO public.journal VALUES (20, 1787529600000000, 3, 0, 0, 'people.import', 'job', 322, 322, '\xc4c03f2ad97c71d6393c06dc5c2e6687fcc6718fec77c38f63620f3daf741433', '\x4eee9b8bea8b0e7e87d92da32f6d1f521907e5ef9fdd52c7725e6fac13343759', 834);
INSERT INTO public.journal VALUES (21, 1787529600000000, 3, 0, 0, 'people.import', 'job', 322, 322, '\xb45fef4bb8377a1092966b7e46991be6cb70576ca6661f00eb87ff3714aab02b', '\x51d4da422b462130056821717639c9720b3cb5fcbf432d5e62964195ff3d2376', 836);
INSERT INTO public.journal VALUES (22, 1787529600000000, 3, 0, 0, 'people.import', 'job', 322, 322, '\xc9cb986721ecc9778b0e4bd119966e97e68b7ba34e4018870c4d4a142b0232ad', '\x3fc9ec17080e13b6fc437355d40942ba077ccb6c9fc17680e537ed2ca9b3501b', 838);
INSERT INTO public.journal VALUES (23, 1787529600000000, 3, 0, 0, 'people.import', 'job', 322, 322, '\x72f74c71c753d0e9eca9ab805d7c5a102cffa85579e0dbb84c7065247d18d3c2', '\x7842c3232cbafb283cff2beb4b41a5d2bc70274de06435e63650125f17f63e01', 840);
INSERT INTO public.journal VALUES (24, 1787529600000000, 3, 3, 1, 'import.begin', 'person', 3, 0, '\xb822fff639fc22eceecd3be153c94e249a6ef5127e8026532881dca213f40ad8', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 842);
INSERT INTO public.journal VALUES (25, 1787529600000000, 3, 0, 0, 'people.import', 'job', 386, 386, '\xe24df3421e83bc99ce49ae629c87e0427ccc2bda4431bf58d395432e5cb545c8', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 844);
INSERT INTO public.journal VALUES (26, 1787529600000000, 3, 0, 0, 'people.import', 'job', 386, 386, '\x7a0533ed1510e84e4cb78288c4f5ee009a94fa4dbe86d713810ae9a24a9bed83', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 846);
INSERT INTO public.journal VALUES (27, 1787529600000000, 3, 0, 0, 'people.import', 'job', 386, 386, '\x310490e5eafbbc55e18a3bb605b48ecc63b0d175aaac28061c7c4db22ff4b776', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 848);
INSERT INTO public.journal VALUES (28, 1787529600000000, 3, 0, 0, 'people.import', 'job', 386, 386, '\x835ae51f4d4b729eb20b59bf99639366dfa8a2d76ea051cb6355154c700eef6d', '\xa00f395baa2ef7aea8ecd4b093de6e639e3445484706e866a6e8352646c9da13', 850);
INSERT INTO public.journal VALUES (29, 1787529600000000, 3, 0, 0, 'people.import', 'job', 386, 386, '\xee7d7ac377c81b60e4294e11f22949877a99192f955a5114717d1ac180ffdc50', '\x6bc0a2b925cf9951c31a3bd19bd9b4374d6d26e9c24863c7e25de21472ac9f6b', 852);
INSERT INTO public.journal VALUES (30, 1787529600000000, 3, 0, 0, 'people.import', 'job', 386, 386, '\xad5182094d5bc3c96aa2065bd3e16ac639f962f000b17fc40e80f3d481071e01', '\x621f5bea49e20a6052311d0395493f0385be2e0f392145e8ef2c6fdc12406632', 854);
INSERT INTO public.journal VALUES (31, 1787529600000000, 3, 0, 0, 'people.import', 'job', 386, 386, '\xc3f165330b35e8e4f0a14e01a2acb7ee8c0110fca9e1f3929d7e18b898713e38', '\xec3d13cbb5fbbf0a41371c1fa66cc073d27de601bea0edff47bdb984d9a4fe40', 856);
INSERT INTO public.journal VALUES (32, 1787529600000000, 3, 0, 0, 'people.import', 'job', 386, 386, '\x82dda378ad1d416996f90aa5626a48df6552f4b61bc6d4788c6e814846ce76a8', '\xf95fac05d2a93f2244e854e32159f7824aab4d26f4cff75081f5ef7e38ff8281', 858);
INSERT INTO public.journal VALUES (33, 1787529600000000, 3, 0, 0, 'people.import', 'job', 386, 386, '\xcf1325bef6a2dfa59788c4d9d9594399bcf8cebafec6dd56e16bbee36605a288', '\xd3bafeeffb3c95c593cba2fc191ab249826d1ce224224eb00313ade7d6c357a9', 860);
INSERT INTO public.journal VALUES (34, 1787529600000000, 3, 0, 0, 'people.import', 'job', 386, 386, '\x9750d1320397d69970d6976e53a3db4ca17361bab3a2aa5012d49d092816c5c5', '\x4f4bd25c9e1ece854a24c194306ef3c1a4e76c18826faeb50f41268b7de860d7', 863);
INSERT INTO public.journal VALUES (35, 1787529600000000, 3, 0, 0, 'people.import', 'job', 386, 386, '\xab3398fd0626412b2997e5b8ec6f7e34fbebe038eaec3319b880a31f312f35d6', '\xaedbf99b524871de0861e91d55d561fea572d2ec65838628201e70081f3fc412', 865);
INSERT INTO public.journal VALUES (36, 1787529600000000, 3, 3, 1, 'import.begin', 'person', 3, 0, '\x341bf4b7988b9a18bf120dbdbb7bab48650b24b81e98a9e5f3392a0e8bbd714c', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 867);
INSERT INTO public.journal VALUES (37, 1787529600000000, 3, 0, 0, 'people.import', 'job', 132, 132, '\xf93981cbe9f917dcd7e374b310a7fa97c0659c76ade09fc9408e3f5729682add', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 869);
INSERT INTO public.journal VALUES (38, 1787529600000000, 3, 0, 0, 'people.import', 'job', 132, 132, '\x4fa9ae5bb309b3625f55e28dcf6b990f483a8bd37a4d2e9f24badeb594f5f077', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 871);
INSERT INTO public.journal VALUES (39, 1787529600000000, 3, 0, 0, 'people.import', 'job', 132, 132, '\x8c52e2e7bc43d839ee985b82bfe2a2c2b23b8ff130854628fa1287bc9cfec009', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 873);
INSERT INTO public.journal VALUES (40, 1787529600000000, 3, 0, 0, 'people.import', 'job', 132, 132, '\x7fad15cb0a4cee204a8d82de01721c0acdcd88c88727ca3cb802692a622034e0', '\x4973006ce3fa7b0022820fb977448e34655d0574c787ddf18b5d151c18d05405', 875);
INSERT INTO public.journal VALUES (41, 1787529600000000, 3, 0, 0, 'people.import', 'job', 132, 132, '\xaac84c334c1fecfe98c829a1b38ff8e4b51e8ab76e389453056b4fbbfc9550ae', '\x511dc1214cdbd0bc604bde8a070da38eef36b5717d5aae05187ac77f08d7d1ef', 877);
INSERT INTO public.journal VALUES (42, 1787529600000000, 3, 0, 0, 'people.import', 'job', 132, 132, '\xd749e4692b364b8ba88733d161cfe412f01a7b7a5b6c599d7add4463acd98129', '\x4f312b0703f81ff9bc9bcdc1bcca9fcfeaf33201204d0cc7c10997e12fc9e600', 879);
INSERT INTO public.journal VALUES (43, 1787529600000000, 3, 3, 1, 'import.begin', 'person', 3, 0, '\x50c17bc2a9bf8afd2ee4e9bdbf98b523f2303fa26ec2f7b03cd8892caa0cc8a6', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 882);
INSERT INTO public.journal VALUES (44, 1787529600000000, 3, 0, 0, 'people.import', 'job', 260, 260, '\x278670707a1c6df5fda6d5989ca7c09ac34382767bd82626a5dd666777d47001', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 884);
INSERT INTO public.journal VALUES (45, 1787529600000000, 3, 0, 0, 'people.import', 'job', 260, 260, '\x9e18c3c9f848170e34fdd667b273cf9035ac1a847a3b148be2d57a868f654dd9', '\x72b91be3809712d7d11f264ebef4bf6c784ce31422d074c03056645cbafa5220', 886);
INSERT INTO public.journal VALUES (46, 1787533200000000, 3, 0, 1, 'setting.set', 'unit', 1, 0, '\xcc7fae90b7ca1492e1b87f923933c2022f2722f0eaba3e6476b61825476f5ef7', '\xa6799af2199ea1fbcfff23ba2855e7433b3732b7f018b5772755b61217a17406', 888);
INSERT INTO public.journal VALUES (50, 1787533200000000, 47, 0, 1, 'setting.set', 'unit', 197, 0, '\xb69ee15a0a227221d60c4e52a400443bcb01fa53e742c5b68d50bcc2a70c3f5c', '\x861b0f29863af259ad842edb56bbb5ecc25394cc85dcddd99bcdc594c8a008b9', 914);
INSERT INTO public.journal VALUES (54, 1787536800000000, 47, 466, 1, 'category.set', 'person', 466, 0, '\x499eabbc5d792d04ca109c752c4a13ff5eaaeb7a0063f06784aa6f699881c06a', '\x839776aad4905396e578011b29712a5921bc0f7cf5c3ddfe9f02e883d86c498c', 929);
INSERT INTO public.journal VALUES (58, 1787544000000000, 3, 3, 1, 'rules.load', 'person', 3, 0, '\xdab40d7d8981b05edaf1e47c37e2502951eb999e5c8b78a9d391fcce2a54e2ae', '\x34d63f5d81b91e6d45fd6923e270efd300514cd90f5f9452b34c8aa7b1388a4a', 948);
INSERT INTO public.journal VALUES (62, 1787547600000000, 3, 0, 1, 'deputy.add', 'post', 19, 0, '\xbb6b41bcaceeb46a66416acfceaf41aca2a92619fa2943728981c0afb096d4d1', '\xdee2e08e1601040cab7a2f8383b98d53bbfdd4cb55c2926823ef8c8cf1669728', 961);
INSERT INTO public.journal VALUES (69, 1787616000000000, 3, 0, 1, 'post.end', 'post', 220, 0, '\x3a41011848a45f61061e99b05903f283a33fc666f726e8ecc3b6fe2521e83bcb', '\xdb089e4ce31f6e0f95816205fb931d2ab0b0de67cf067d8c1fc6247a83a10ccf', 974);
INSERT INTO public.journal VALUES (73, 1787616000000000, 3, 39, 1, 'deputy.end', 'deputy', 330, 0, '\xb35b3ec26ba71c0b8cf8bd305274915e50b8ce6c8ef209a836ff269099600547', '\x48ee52c7923508f76937b617e9102ed5ca27ff31930b90c3bcb153f386673429', 981);
INSERT INTO public.journal VALUES (77, 1787616000000000, 3, 454, 1, 'role.end', 'role', 532, 0, '\xe6cd7873372135a2b4343f0bba913e69d4dfc234b36ce73c1103d4607eadbfd7', '\x3200d57c6b46a4c7599919ab6532cde968b7f84e2467bd63a12ae987052d26ea', 999);
INSERT INTO public.journal VALUES (81, 1793347200000000, 47, 482, 1, 'posting.end', 'posting', 485, 0, '\xdffb9015ac6c35036ffaa3741767cdc26fac9ddcee039bd992d6aba154c6f816', '\xecf7b4805a4beceff11b70561a1f125414d665f9244c20755d6367990c47c65a', 1013);
INSERT INTO public.journal VALUES (95, 1787788800000000, 27, 27, 1, 'time.opening.object', 'person', 27, 0, '\xc6d8c88b57b0f8c6929b3b650e6c26da6ea8b3545b81f8e8487192bd7ff8fe5a', '\xb2ed82acc877e266d897a83a02998c71f48c7065201b5b4d892d0bba04ee6eac', 1047);
INSERT INTO public.journal VALUES (99, 1787875200000000, 47, 31, 1, 'time.person.opening.confirm', 'person', 31, 0, '\x53ca5cfcd68553f1b7fb3c298c56a3a7145be50e40d6eb0d36d708628e00093c', '\x1d8fa81ea69a9245f6aa09704f63b448e56fc292bc3d11e2221a5818ceaa106b', 1055);
INSERT INTO public.journal VALUES (103, 1787875200000000, 0, 0, 1, 'office.set_up', NULL, 0, 0, '\x782b0d0999ba714f60c98c7c2386eec05c0017f498e547d974fc8c3f7fc20fde', '\x0e0caeb9d5b897e6f88a0c99749115e5baebe27839738010e8b2c6a0c79f2381', 1062);
INSERT INTO public.journal VALUES (107, 1793575200000000, 47, 47, 1, 'time.import.orders', 'person', 47, 0, '\xf016ef3ababd4a1cd5c66bfe0fee5664122cb803c87c322d670356cc56cda7ae', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1066);
INSERT INTO public.journal VALUES (124, 1793582400000000, 27, 27, 1, 'time.tap', 'person', 27, 0, '\x23cbefeda3e438a50c92192e101008233dc1ea561b84648ed5051090168ddbc4', '\xae0be0d460b3f1b37e1ee0ff7b629f4aec99d3f74c4c3e3b06afbe5349cc9988', 1104);
INSERT INTO public.journal VALUES (128, 1793925600000000, 27, 27, 1, 'time.tap', 'person', 27, 0, '\x18baa6f91f2e5f15dd52cf126a6bf9538e9b1806c46c366f7c01807de92eb17d', '\x0c3bc08dc91d150f7219b015d5a75f3fc5adb824a23bd1ecd5ee005fb70592ab', 1112);
INSERT INTO public.journal VALUES (132, 1794439800000000, 27, 27, 1, 'time.tap', 'person', 27, 0, '\x81d8623bd7779c633827dd6bd80905d822d8275dd2d1c97b2463a0305b9ed2db', '\x9736dd881b32c98988ce8294c63fc0ff810553b27ab518deb563309227fa47d5', 1119);
INSERT INTO public.journal VALUES (136, 1794529800000000, 31, 31, 1, 'time.correct', 'person', 31, 0, '\x64410bec6a049ade369f71d15cf27daca2980726f5624e478b09b9f90a84df91', '\x18a7a3bf01419e8090faa2d39842d693306834405c20e4e7e3a504fb9c2ca322', 1125);
INSERT INTO public.journal VALUES (140, 1794537000000000, 23, 31, 1, 'time.person.correct', 'person', 31, 0, '\x2ba8d5f067d59a5c31c248658bd6e9271a3ee8dff583d08286b77915751e9a85', '\xa6d2398be492d90214d8e18ee78525282ee40ab333d43c58d75383a5509bda4f', 1134);
INSERT INTO public.journal VALUES (175, 1795647600000000, 0, 0, 1, 'office.set_up', NULL, 0, 0, '\x4a6565cbe65428273a67d229f5b62d236be3585b4e567dc78f5ecb64b57cfe67', '\x3aff82e7d46421cac166fa74c05f23057e63f6040a2721d70af55767d793503f', 1207);
INSERT INTO public.journal VALUES (182, 1795650000000000, 47, 47, 1, 'time.settle', 'person', 47, 0, '\x3e1aa74b8b2f6c65034a1c2baf6de919a8a8231991988ff5fbb2029ea267bcde', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1219);
INSERT INTO public.journal VALUES (197, 1795651200000000, 23, 23, 1, 'time.correct', 'person', 23, 0, '\x4aa9c10ddc2cb1051c78c59f445d087dd0bae6a21dfa53115f04f06fb94a26cc', '\xdf75e8386c2f0588003e123900c4ce2bca22fe0611c5f0f81a0ae3d4f9706b67', 1252);
INSERT INTO public.journal VALUES (226, 1795735200000000, 27, 27, 1, 'time.tap', 'person', 27, 0, '\x5964084cbc9ffd4465998ca5225913ccec125b23757dc206e7e5bd955cc00d0c', '\xff9ed4a03f9262685885a2e88ba9de4f614f30652b94b5e56019a2cf2e3a0f39', 1323);
INSERT INTO public.journal VALUES (230, 1795735920000000, 450, 450, 1, 'time.tap', 'person', 450, 0, '\x4fc1e34fc88ddcbc2afe3f2fb65a5b567a08d1cea027a222d588730f165f6e24', '\x0ad87fc895689ad66b5fd5614f27cafc53efd0b9e9655d7cecbd71c40c71e7f6', 1330);
INSERT INTO public.journal VALUES (237, 1795740720000000, 47, 47, 0, 'session.open', NULL, 0, 0, '\x2f1505e11e259184d0229816c046ef9e319116788c3e700cff2f02b33c8d7332', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1339);
INSERT INTO public.journal VALUES (241, 1795740720000000, 23, 23, 0, 'session.open', NULL, 0, 0, '\x06b1e98029f35785575d32511d7f98fa5cdec24a60eeb277ccafa0d2275441dd', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1343);
INSERT INTO public.journal VALUES (245, 1795740720000000, 39, 39, 0, 'session.open', NULL, 0, 0, '\xab46f13762b61785953523817d8a2bef8d4b5258be97279d797b9f465c007228', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1347);
INSERT INTO public.journal VALUES (249, 1795740720000000, 450, 450, 0, 'session.open', NULL, 0, 0, '\x4e02601d5973f2bdee39aa02bcbbd9a2708745e52034f4a683b2ed9506f42cfc', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1351);
INSERT INTO public.journal VALUES (253, 1795740720000000, 466, 466, 0, 'session.open', NULL, 0, 0, '\x0f27a96bbe92210a2efe563449e73cfdaa24fa59a37f54aa4925735388ae3ae2', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1355);
INSERT INTO public.journal VALUES (257, 1795740720000000, 490, 490, 0, 'session.open', NULL, 0, 0, '\x3cd695a7399d492c250020e6776eb69cff6a427f8d9c3c3c9b9dd7f0e1a90de2', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1359);
INSERT INTO public.journal VALUES (261, 1795740300000000, 3, 3, 1, 'import.begin', 'person', 3, 0, '\xaa8f7e7ae9f83ea91e71d44463fdd2bca9620e6abecc42bf88ba5d94577c505f', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1365);
INSERT INTO public.journal VALUES (47, 1787533200000000, 3, 0, 1, 'setting.set', 'unit', 1, 0, '\x5718f37c26f77257b21289ae57b9f1f1aa3da09e66d3848d6eea22ce465b5bff', '\x310aada62fc9f1e98e547cd78ed0ef758dc8371dd6286194690c369ccaad2c52', 898);
INSERT INTO public.journal VALUES (51, 1787533200000000, 47, 0, 1, 'setting.set', 'unit', 197, 0, '\x9807410533c5698f26c2ef29645777c801a6cb3bff336d72e1d7153fc511dded', '\x4807b11a31be54bbca461e449e7fc7d0ab1d16939f5b543661b40a6507cc583d', 916);
INSERT INTO public.journal VALUES (55, 1787536800000000, 47, 27, 1, 'category.set', 'person', 27, 0, '\xf9a1ce6c2aec69b2c8ed3d03898c4638f01a728774c42e2c789c5b8d6736c6c0', '\x372fbc1cd5bc55ea45903e3ab55c7d7b2981958c0349659f27597f51a16f599a', 933);
INSERT INTO public.journal VALUES (59, 1787544000000000, 47, 494, 1, 'regime.set', 'person', 494, 0, '\x913ea8c6cf29c2ec7d2ca65984c1a69c641fd2b050bc37e931def2d3719b06d3', '\xe935de4da4aee4bcb44dc6630425aab89d958e0efa558ccc10f61ee4d757c1b1', 955);
INSERT INTO public.journal VALUES (63, 1787547600000000, 3, 3, 1, 'import.begin', 'person', 3, 0, '\xbe0ff22ea51bd6df2719bd62c92598a369289590f522cfdfc9a9d063bd7fc455', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 962);
INSERT INTO public.journal VALUES (70, 1787616000000000, 3, 0, 1, 'unit.close', 'unit', 203, 0, '\xe1558af7226bae8ac355b523d29f3fa045f712f1614699dcb4e835a2be8d0574', '\x7aeb0c39ee779b1f348d68ead7e8c907a6e6ae160f2c596112c71d77c401a614', 976);
INSERT INTO public.journal VALUES (74, 1787616000000000, 47, 0, 1, 'setting.end', 'setting', 135, 0, '\xb6b7e41c652a8c922a1e9d92d2b879f5b616cd3cd0a9215309123c9093f89b80', '\xd830e858f0cf6e05490b5d2f87537ef920acf1b5ee2b2397a84dc4c1053a41e3', 983);
INSERT INTO public.journal VALUES (78, 1787616000000000, 47, 0, 1, 'section.set', 'unit', 11, 0, '\x5f8f4119e9e62a156cc4f1eeb9e77170bb1a0c1fdcd9424ff0ad1c710acf12cd', '\x3fdde4592f1f912d5a142e66a4e578eaf1b31326684665feca9b51140ad727ef', 1001);
INSERT INTO public.journal VALUES (82, 1787702400000000, 47, 47, 1, 'time.import.opening', 'person', 47, 0, '\x1fc9bad4b83c9fcb1e45d82e33dd700c6d444b483b2f035e0fb10e6a30db2596', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1017);
INSERT INTO public.journal VALUES (96, 1787788800000000, 31, 31, 1, 'time.opening.confirm', 'person', 31, 0, '\x1fc008f94456ec9e9a6187273e930543b9b4d601990cff5c74de52bd0c743f01', '\x3153f86bd9d10e86f6dc7200caaa07296bac599fe3e83cab125d4ec254087d24', 1049);
INSERT INTO public.journal VALUES (100, 1787875200000000, 47, 27, 1, 'time.person.opening.confirm', 'person', 27, 0, '\x47d81eefd1924bc7cfc23f158ca55eedbcd493bccba206a902a05569ce8e25d3', '\xb9c09bf1d87f4ffb06c9f9e2fb248613dee97f65d0e5fca0f97bb5e822d437a5', 1057);
INSERT INTO public.journal VALUES (104, 1787875200000000, 0, 0, 1, 'office.set_up', NULL, 0, 0, '\xe135d9e3c6a4fa605f43b99f6c95c892e4de65c054966081016b56545a0dfbf5', '\x9d88d588c4ac9f0a8c55f4bc0611da946cf9bc484696d78308ed819c4d381528', 1063);
INSERT INTO public.journal VALUES (114, 1793575200000000, 47, 47, 1, 'time.import.absences', 'person', 47, 0, '\xdf3fb37010b43e0618db6bc378b375e2de959b760848564ae25a554818ace247', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1082);
INSERT INTO public.journal VALUES (125, 1793607600000000, 27, 27, 1, 'time.tap', 'person', 27, 0, '\x6e017e1f70c10711ab4362680042a9f7659e18a436d86643184c9d31a8391d03', '\x93bdb06e7a6cb9e9f9b1932bcd2ee2a5b479d06d2ca1cc875463e747ffee1c7a', 1106);
INSERT INTO public.journal VALUES (129, 1793925660000000, 27, 27, 1, 'time.tap', 'person', 27, 0, '\x6ea5b168d1e189d46562dbba20ba9e83a8050dc40172d8375ef842fdd0b1df4a', '\x5f07f3fd8248269ff493f791620361edb6e28ebc6687c8a1b49885431a6c02e1', 1114);
INSERT INTO public.journal VALUES (133, 1794477000000000, 27, 27, 1, 'time.tap', 'person', 27, 0, '\xe99933bc9823e7b5e27c60ac67620668c559972ebd940aa28ab9a592c522bf9b', '\xf29b7b8a05e39d5d16f5d387c308bcdf08cd5cc9e04fa56510cb6249943f90b6', 1121);
INSERT INTO public.journal VALUES (137, 1794535200000000, 23, 27, 1, 'time.person.confirm', 'person', 27, 0, '\x4457cff5bb262e0de3bdf0aa46b8ee034c49cb6217dbc0e4fcec0d293fa9afec', '\x8842e39e08ff7e4044cb462b529bfd2abe729f1abb965becec651537e251b8d6', 1128);
INSERT INTO public.journal VALUES (141, 1794537000000000, 47, 31, 1, 'time.person.correct', 'person', 31, 0, '\x676a236cd907b3fa644e5bb4d125de4873a7a01ffac5e7826cc92cafb697dcc8', '\xb624354edbcd9132b9562a75e56d73d3817999a391d1f377561c43fb20ae1461', 1136);
INSERT INTO public.journal VALUES (176, 1795647600000000, 0, 0, 1, 'office.set_up', NULL, 0, 0, '\x00838aaa42780673dae50aef7f5c19683c63a0b581cd43d4e880331d11b1993e', '\x21642485febe587e67071bd56248d61aa1dabd7a42ae27b5fee8d7ff6a7a0a4a', 1208);
INSERT INTO public.journal VALUES (177, 1795649400000000, 47, 47, 1, 'time.import.absences', 'person', 47, 0, '\xe78cf589319d7994ebb5f2cc12cca02243ceb24b730b4b7b1b597bd85b02ec92', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1209);
INSERT INTO public.journal VALUES (195, 1795651200000000, 27, 27, 1, 'time.correct', 'person', 27, 0, '\x946b028c3d5fe4d575f24f33007fc82a4e4e661ef11897ff55668ae284cf3868', '\x34349b2e2199e1ae2e18f281a8272c7ca2316964bbd6dc319b7834f65ac77dc0', 1248);
INSERT INTO public.journal VALUES (206, 1795654800000000, 47, 47, 1, 'time.settle', 'person', 47, 0, '\x20db561d3680fb01292badc7ec3bdefa3b22653a5c459e831c09a52d93afb4a7', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1277);
INSERT INTO public.journal VALUES (228, 1795735800000000, 23, 23, 1, 'time.tap', 'person', 23, 0, '\x65a4cd2b835abd3861de5b97100c8465049cc7a1d61b5f2b88a5d4a9271ccede', '\x91d90c929fe929f162a1c1b40342953a5c943267789cbef84f4da1e6d911524f', 1327);
INSERT INTO public.journal VALUES (232, 1795740000000000, 31, 31, 1, 'time.tap', 'person', 31, 0, '\xcc19440629263e71e73d3b05b71191e226c93a7c573a13b7b1c6fe60b57589f7', '\x319748e469562befaa58c07c77ee34f731992244abb7560ac62ea0e7ab76f097', 1332);
INSERT INTO public.journal VALUES (235, 1795740660000000, 27, 27, 0, 'session.open', NULL, 0, 0, '\xd40d85a080802245e3a4a693722fe54b9baf23087005d54e00a3f84e079c859a', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1337);
INSERT INTO public.journal VALUES (239, 1795740720000000, 57, 57, 0, 'session.open', NULL, 0, 0, '\x266f75bf52396d1c48e19e7fa8940f72f4f0bdbcb49030912f401acf1580eac3', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1341);
INSERT INTO public.journal VALUES (243, 1795740720000000, 31, 31, 0, 'session.open', NULL, 0, 0, '\x74675b147d22eaaa4204d40314641f23576b96a97fd61314b53a5d78a6b0e609', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1345);
INSERT INTO public.journal VALUES (247, 1795740720000000, 250, 250, 0, 'session.open', NULL, 0, 0, '\x82d8f19da535016386a1f9b90b49a76b39e5c6745147a99fad7aeda52fc8dedb', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1349);
INSERT INTO public.journal VALUES (251, 1795740720000000, 458, 458, 0, 'session.open', NULL, 0, 0, '\xda209d87f382f74563211baebaf923dbd5f79099428262fd293eab258d99af4d', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1353);
INSERT INTO public.journal VALUES (255, 1795740720000000, 474, 474, 0, 'session.open', NULL, 0, 0, '\xb6646981071eaef2cc723dfe42d63323ba56c1aac0b307c1d7610ebe60683a82', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1357);
INSERT INTO public.journal VALUES (259, 1795740720000000, 498, 498, 0, 'session.open', NULL, 0, 0, '\xb1dd96d6212eb7887dbc66fc6bc3b776748f7965d67bf5d5ed585426011f3237', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1361);
INSERT INTO public.journal VALUES (263, 1795740300000000, 47, 47, 1, 'job.cancel', 'job', 170, 0, '\xf626fea12dd7f1dec1be5c86008795cb25104c929f4ccff2e4a26c40cbf38154', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1372);
INSERT INTO public.journal VALUES (48, 1787533200000000, 3, 0, 1, 'setting.set', 'unit', 1, 0, '\x2662e348f0011ff1d0a4785da1533fe745c805493240a05637e113d0423b8cae', '\x3350120e6dbc63a5eda59a59012db00e946eac48e756bc293c7cbb435feb0051', 904);
INSERT INTO public.journal VALUES (52, 1787533200000000, 47, 0, 1, 'setting.set', 'unit', 201, 0, '\x55e2ff2e1c25abcf4d1650b32c02a12547ca6e28f683c488a4a8a241f0a79a44', '\x12487bf147301166c682edd3c456ffb4fe9f56284fc1aaee105863b1d60f8244', 918);
INSERT INTO public.journal VALUES (56, 1787536800000000, 47, 458, 1, 'category.set', 'person', 458, 0, '\x11cc3f5eb224c7c287b75c540650a70f5099e2d43cfbb39a1c5d5a46007b6160', '\x74bed796eae069364ce573595230f43cea1feb7b3f34c25eb521b4f534063a90', 937);
INSERT INTO public.journal VALUES (60, 1787547600000000, 3, 0, 1, 'deputy.add', 'post', 17, 0, '\xe113226a093c2c6ea52b42dbbe0c143e47dc3791a0ff14d45fdc23daeebd5b42', '\x734ee391e97091dc7130993807660fe0d40fdef489922bafc7665f89f5f75384', 959);
INSERT INTO public.journal VALUES (67, 1787616000000000, 47, 39, 1, 'people.rename', 'person', 39, 0, '\xab58c1f9396c1616903c636fc7fd54e300f435308df078e499fd4d77c0f4e56b', '\x4948bf1bd62effa022c3754706da9e4a5e8fafb079f8c183d283eb41a9288c96', 970);
INSERT INTO public.journal VALUES (71, 1787616000000000, 3, 0, 1, 'superior.end', 'superior', 232, 0, '\xd9fda9cd453977de0fcc7d42f20f658e5066d26a13dbcba676dae66b87947cd5', '\x1e5e45081edbf384decbb5b969d1b44bd20b5a7311c8c06086171dc9d806fe03', 978);
INSERT INTO public.journal VALUES (75, 1787616000000000, 47, 27, 1, 'category.end', 'category', 390, 0, '\x2af96da57ee9d8e76a4df3eb682069f79619394b2dd2ada6a8c058c2c6c870cb', '\xa4896b3210184292611f479521279aca94455b6dfbc00b40b095ea7a0efeb6a7', 993);
INSERT INTO public.journal VALUES (79, 1787619600000000, 47, 490, 1, 'posting.add', 'person', 490, 0, '\x5f7f4d4d63a60bcc0036f3b6de1c14e7f306590df83439316417693e524992d4', '\x478ca10eb46bf008a530f7923b2a2066eeee141c0e72dee6baea7392e8d5ce33', 1007);
INSERT INTO public.journal VALUES (89, 1787702400000000, 47, 47, 1, 'time.import.opening', 'person', 47, 0, '\xa33480b47f709e04d2fa14335703b7d3dec73af2ab0ff8857bbf39f0dcafb839', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1034);
INSERT INTO public.journal VALUES (97, 1787788800000000, 39, 39, 1, 'time.opening.confirm', 'person', 39, 0, '\x74a38a860aececcb05e14f1c07179f3f543f3483fcd8c8135aa57f634b163952', '\xa7d7e5684f93d6547807f23f2b0f99f71fa64749957be03939d3f9f1bb58b674', 1051);
INSERT INTO public.journal VALUES (101, 1787875200000000, 47, 23, 1, 'time.person.opening.confirm', 'person', 23, 0, '\x2466c90188162320308d3afd1216056bea49346539eb33fc720fa01e412ef4d4', '\xff513c135820b82fd25e2f5e82408ddf72676a1ec3cf71d731c900e4d57c18b2', 1059);
INSERT INTO public.journal VALUES (105, 1787875200000000, 0, 0, 1, 'office.set_up', NULL, 0, 0, '\x9dacbbad384a5321339944db78f7a91ba2c6ccf429f36d8a3be01d93dbca82ed', '\x0776674fd8499d85706c581ec5cd5fb763c5889a3f188c89ebf90921e7b61d77', 1064);
INSERT INTO public.journal VALUES (122, 1793575500000000, 27, 27, 1, 'time.tap', 'person', 27, 0, '\x738eb3cee5d9850b47f174e0f028c30f13caff1669ad82eb680cb2d627b41164', '\xc804fa457d32cc691c6d0d49de1130cd879a9c40579e65fffa52ea1b92f98c48', 1100);
INSERT INTO public.journal VALUES (126, 1793834880000000, 27, 27, 1, 'time.tap', 'person', 27, 0, '\x7a1aa5755290027c2126051647e28e143e36d0469dc7e6301f78520805d28065', '\x3823e569f860b4474341671a78bf7de15f0bce7bfac152540e4b92deb84f561c', 1108);
INSERT INTO public.journal VALUES (130, 1793925720000000, 27, 27, 1, 'time.tap', 'person', 27, 0, '\xb82e442e8788d365266af1a197e9779b78ae87a89c4685e5bc2fdcb4b0ec8f96', '\xb6aca3f0d99a42d9cd978d3729a2ac06a292df3d56116e180084754508ef6f7f', 1116);
INSERT INTO public.journal VALUES (134, 1794529800000000, 27, 27, 1, 'time.correct', 'person', 27, 0, '\xe888e56728cf049b7d9d708902959056fd4efdfd4efeb4cde95e85916c1b456a', '\xf836110657bf5198f01b095cc95aa884290f5498966ab2409e43a5b1847b8466', 1122);
INSERT INTO public.journal VALUES (138, 1794535200000000, 23, 27, 1, 'time.person.confirm', 'person', 27, 0, '\x7c4c80472b270fd326204e4db08132029b91b916c2ff3b6e1997afb6b38256f1', '\x12f6689ae7f56d88499ab2a9b10a50129432e9106512f9866b2a0abb7d71a0cd', 1130);
INSERT INTO public.journal VALUES (142, 1795647600000000, 47, 47, 1, 'time.import.taps', 'person', 47, 0, '\xef71b4f43f257461a85a2251d32abf45329e1cbfe7c7450b16f3d11ecc10eaca', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1138);
INSERT INTO public.journal VALUES (194, 1795650000000000, 0, 0, 1, 'office.set_up', NULL, 0, 0, '\x62a42434d41bde10b4fb532c6ae20dd2debcb9ff9ccc7422266a8a685c580aa0', '\x8021dc08f55e1f45e92f1be18d9b02c2d6d3c0e26ee039d638d448bd2f18859d', 1247);
INSERT INTO public.journal VALUES (198, 1795654800000000, 47, 0, 1, 'setting.set', 'unit', 13, 0, '\x0b543bdd0e22c15c6b37f3a0e66362b604b6d68e169ecc3ee8970a4653a31c69', '\x320d5f5259cdeb5ce639dad5618f2f497de93152e6641ffecc1c59dae52eb5aa', 1254);
INSERT INTO public.journal VALUES (227, 1795735500000000, 31, 31, 1, 'time.tap', 'person', 31, 0, '\x40e62fdcd1529cefa0f8eee20bfd2099530bdb2d8ddbd91dee42186eca39c11c', '\x19e3dc59bc3703e478301646e2f1c8c50e462cbbe685bd8be96b09eb47363f35', 1325);
INSERT INTO public.journal VALUES (231, 1795735980000000, 43, 43, 1, 'time.tap', 'person', 43, 0, '\x2f90b79e70209defc55fdead488c235cb8d5d5ab0e000bd86482142e1d9a44ce', '\xe4edb5c00574b4f3edd4e25284cb9aa8f03ae0dfbabbf07a980933724a980aa8', 1331);
INSERT INTO public.journal VALUES (234, 1795740600000000, 27, 27, 0, 'session.open', NULL, 0, 0, '\xecbf45a85ccb98ad972c2df4f8bb64b32e462be81e21a520f554f8d8f3ce5cee', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1336);
INSERT INTO public.journal VALUES (238, 1795740720000000, 52, 52, 0, 'session.open', NULL, 0, 0, '\x2b69436cbe3c7b69d113128b7ad2c111eecc74abd0f815e18425817709b0d57a', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1340);
INSERT INTO public.journal VALUES (242, 1795740720000000, 27, 27, 0, 'session.open', NULL, 0, 0, '\x705f378ff24b9c2f870974a70ba7207781f440dd0cfce25b6e488c270a855355', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1344);
INSERT INTO public.journal VALUES (246, 1795740720000000, 43, 43, 0, 'session.open', NULL, 0, 0, '\xe4fc63f821f0bd5cc4f3e3b6e72c385c5a82e8b9fc17ee8a56489efbf7f65e35', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1348);
INSERT INTO public.journal VALUES (250, 1795740720000000, 454, 454, 0, 'session.open', NULL, 0, 0, '\x8879719911bc028449a04047ad2d542617d0e0cfbfbdbfae613a2aa3cde50d9c', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1352);
INSERT INTO public.journal VALUES (254, 1795740720000000, 470, 470, 0, 'session.open', NULL, 0, 0, '\x90a1205eaf55d331506bfe332423cf70f992642dddfcb0dff1377d8205b0d036', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1356);
INSERT INTO public.journal VALUES (258, 1795740720000000, 494, 494, 0, 'session.open', NULL, 0, 0, '\xd583cc377f509fdaa712844c4e19cbb95edcdd314ae7fd73c8a2661c3b5ef863', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1360);
INSERT INTO public.journal VALUES (49, 1787533200000000, 47, 0, 1, 'setting.set', 'unit', 197, 0, '\x3bba322411ef7ccf14d51c395a21cb9e3a1f6ad0c7bb906a1f6fcdfa96c2613e', '\x0cb11a8ef6dee13b8aecea17b1d51aaddf727d2b8797fde08b3c9cab7fc91e44', 912);
INSERT INTO public.journal VALUES (53, 1787536800000000, 47, 462, 1, 'category.set', 'person', 462, 0, '\x0dfc527d4246cf92cf2c6f27430d8ba4cf7882b9e948b81f1a70f152394262c1', '\x4bba89fb9c035ffa50785183316852b4c5fb8cf0e30f86d107051133d903b4e4', 925);
INSERT INTO public.journal VALUES (57, 1787544000000000, 3, 3, 1, 'rules.load', 'person', 3, 0, '\x0265d6e67f1fb8622e61d597028be547ec043eabdb7c66531716bced1101ea89', '\xfd99da9950d96bf6960f1cef8eb6d9d2ecf4472ce61e7170e4c5e196f535da27', 941);
INSERT INTO public.journal VALUES (61, 1787547600000000, 3, 0, 1, 'deputy.add', 'post', 17, 0, '\xf53159faeb5ffb658d901933426916cd97f87e1e8d385cee9556aabc447bdf72', '\x2235b782d2aede747e23b7e5b5a59625e628bf3cdb9ad9b18b2fcb0b663893dc', 960);
INSERT INTO public.journal VALUES (68, 1787616000000000, 3, 0, 1, 'unit.rename', 'unit', 13, 0, '\x245ff8e7489c17087f826c76c0f85138a38566ba5be713114ad6e3ea60f9e873', '\x9df0acbd0367b2a0c476414423f3bf7903249654293c76f9858b442ff2dd29db', 972);
INSERT INTO public.journal VALUES (72, 1787616000000000, 3, 0, 1, 'post.superior', 'post', 216, 0, '\x86a81e7028362d44815f289367eb4badbfe947d04d2e2a43da24829307d256e5', '\x38745ddb89de9d88ec0cddcd6c76c002c305b020e29e4cc38633020110bcb08c', 980);
INSERT INTO public.journal VALUES (76, 1787616000000000, 47, 39, 1, 'regime.set', 'person', 39, 0, '\x7137c7ad67b72eaa94e164bb13a394764fd26536fa7f730472fd54b89b34d44b', '\x82b3c49cf716ada90187dbdfcec022f853437c94062d32304d1b52bd1e5b2bb6', 995);
INSERT INTO public.journal VALUES (80, 1787619600000000, 47, 490, 1, 'posting.undo', 'posting', 144, 0, '\x5ffefa18b3d33036de9d4ab262226922adb361180f82bc4ab3997a258963acb1', '\xaec5229e82601d05f312b85ae0ae5da53edfc2b91d3aae6b1543a579d4bd4a27', 1011);
INSERT INTO public.journal VALUES (94, 1787788800000000, 27, 27, 1, 'time.opening.confirm', 'person', 27, 0, '\x04e1056c7bb9af3392e9545005fd6ba9766125b7b71e2c0db14df41da08d7948', '\x4a1ccf28d2f6eaa16fdf841fe07fcfb5b9bf1573f4058aec5aadc787ad254662', 1045);
INSERT INTO public.journal VALUES (98, 1787788800000000, 39, 39, 1, 'time.opening.undo', 'person', 39, 0, '\xffe3bcf1205153ea172d8feff2b657d8c922e93af29e2a1fd3616c44b61e179e', '\x23609a0940e5c7cb8bb88a96b703e6fab0bb97bed0360ecf200c041e372e4728', 1053);
INSERT INTO public.journal VALUES (102, 1787875200000000, 0, 0, 1, 'office.set_up', NULL, 0, 0, '\xbbfb1dd68e88cb1f8717aaf1d03d37402259a41445b653d51a4c5f1c8bf320d1', '\x9772c00df73420916c5104b7e983bc603bd082dcdc9b79327d100df5cead2c82', 1061);
INSERT INTO public.journal VALUES (106, 1787875200000000, 0, 0, 1, 'office.set_up', NULL, 0, 0, '\xd922cf7fa50bf1258f6cb73e557719916bf7da28fb50b04e2eb63a2d16ff6f89', '\xd66b5c6a452494bae1aec0cd954a3ae72748bf6219ea3a9c79b10a1fec846a8a', 1065);
INSERT INTO public.journal VALUES (123, 1793581200000000, 27, 27, 1, 'time.tap', 'person', 27, 0, '\xa1b608a0355abc34dcdf6021d11a6c95f911411e46c79e81446781212bf2964c', '\xa00dbdb6f9c87447b21036d10f965616d4b71566c94a7051a5e001c73e3b0716', 1102);
INSERT INTO public.journal VALUES (127, 1793893200000000, 27, 27, 1, 'time.tap', 'person', 27, 0, '\x24c735c060716ac28e71082baa23d8224cee7c121438cbb111336e884d10e46a', '\x2de7d2a7e273fa0adb9ae3466fc4742bf195597c0dfc545fc3cecf982fff1ad5', 1110);
INSERT INTO public.journal VALUES (131, 1793952900000000, 27, 27, 1, 'time.tap', 'person', 27, 0, '\xeead18f7124492d5deba881888ad274074381aee61cdd0819fd37442e0f4a77e', '\x9fab65b267ebf716f6d1a1b7808621068e6775550ebd9ca5334335d501b7f6f7', 1117);
INSERT INTO public.journal VALUES (135, 1794529800000000, 27, 27, 1, 'time.correct', 'person', 27, 0, '\x5a29b50000367d166e5b52d612e5f04c55cf65b97e5b764562a98e5a642819e7', '\xd3d5a2f398487f8daded865f9dcb16cf5e5676ca49af57eef0223d6058bceaa3', 1124);
INSERT INTO public.journal VALUES (139, 1794535200000000, 23, 31, 1, 'time.person.reject', 'person', 31, 0, '\x71bea52450ec35de90c2c4e84d90609d8a469647626fc2939d4fa70663c57fb2', '\xccd03fe8de47aafc735b4123adeb39b6837e120ae1a3b2500371c1a654a65008', 1132);
INSERT INTO public.journal VALUES (174, 1795647600000000, 0, 0, 1, 'office.set_up', NULL, 0, 0, '\x073220cb0277c333eb65393fb08d0619a08c59b364fb4b73706407c7378eb9e8', '\x7c81319b894bfd04747ab5cdc3520ebb67029385251752214e30489ce0b09757', 1206);
INSERT INTO public.journal VALUES (181, 1795649400000000, 0, 0, 1, 'office.set_up', NULL, 0, 0, '\x2ee69da0621fd88b8b2bd4101f1ed1e131b6aed440128dfe4256722628ffa3dd', '\x144c08ea03952385d306f89a35e51a3eb76a8170eaef5be483f3c19fecceeff3', 1218);
INSERT INTO public.journal VALUES (196, 1795651200000000, 458, 458, 1, 'time.correct', 'person', 458, 0, '\x517759091cf39777450ebd7bf09a00ff8fc0008f960f03615166a22d43a9fa1c', '\xfd9c9388f86eb1bdadd48cfb82bedac30d9db3e00c84af27cf694a9a125cd7ce', 1250);
INSERT INTO public.journal VALUES (222, 1795658400000000, 47, 47, 1, 'time.import.orders', 'person', 47, 0, '\xe96534bfad0ddce1effd14c5e3f3dab35d4815686240890ea86f7266c9b304e7', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1314);
INSERT INTO public.journal VALUES (229, 1795735860000000, 458, 458, 1, 'time.tap', 'person', 458, 0, '\x669a658095fdb324f26a23496f810af91eb857e5a1f4a8b53285ad010b33e0d0', '\xaa1ca53c2dae08c9990065861fdaa8fcbf01bfe4811fb940198d18cf63a080da', 1328);
INSERT INTO public.journal VALUES (233, 1795740000000000, 0, 0, 1, 'office.set_up', NULL, 0, 0, '\x05cbe97340766e0342ed93e6452719be4cf8c6d3c3bae7790dec6b642531ac23', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1333);
INSERT INTO public.journal VALUES (236, 1795740720000000, 3, 3, 0, 'session.open', NULL, 0, 0, '\x81d3efadce1aef4083bea7a062aef6af2721873469543e4aa31853c621cb8071', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1338);
INSERT INTO public.journal VALUES (240, 1795740720000000, 62, 62, 0, 'session.open', NULL, 0, 0, '\x00cf81bd9b5786415500d613d823a68d7043defab459db8ac202d484d459e097', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1342);
INSERT INTO public.journal VALUES (244, 1795740720000000, 35, 35, 0, 'session.open', NULL, 0, 0, '\x9dd3c5537278c0440ca71824091a6340c2ede60174e94070d33a68cca68afc48', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1346);
INSERT INTO public.journal VALUES (248, 1795740720000000, 254, 254, 0, 'session.open', NULL, 0, 0, '\xfba0b4d1a07c4556a67ed4c3fbc3be73111c8b4e22c9042a70dbf9917bc0e706', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1350);
INSERT INTO public.journal VALUES (252, 1795740720000000, 462, 462, 0, 'session.open', NULL, 0, 0, '\xf65360ef1734988861f0eb1be1ba6ccf039bb187dd90f473dfcd42c31beb80fb', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1354);
INSERT INTO public.journal VALUES (256, 1795740720000000, 478, 478, 0, 'session.open', NULL, 0, 0, '\x4cbd36ee0de04ec1505b3314c4ded1055ca65276700d96f01620ab8e1b7bb8cf', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1358);
INSERT INTO public.journal VALUES (260, 1795740300000000, 47, 47, 1, 'time.import.taps', 'person', 47, 0, '\x361b5f09278a5cb5303b38e6d77d83edf71a6cf2c78bb354e0b02a7f70ffb806', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1362);
INSERT INTO public.journal VALUES (64, 1787547600000000, 3, 0, 0, 'people.import', 'job', 396, 396, '\xb5c9888b187bd0d6048a4df7af12ead2f60c719d51e1b8ecf0574cab1b59a5c7', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 964);
INSERT INTO public.journal VALUES (65, 1787547600000000, 3, 0, 0, 'people.import', 'job', 396, 396, '\x54c694147932a8eba6f7ff0915c44641602933f757489e88854d988353594e71', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 966);
INSERT INTO public.journal VALUES (66, 1787547600000000, 3, 0, 0, 'people.import', 'job', 396, 396, '\x3e529e923eb5b8c9288897240d21b3de63171497c25edf2bae4d82bf41a9c1e5', '\x1f84182f6ca0e3488d9ca18c103e51afe036b7845740499059e0db778dd951e4', 968);
INSERT INTO public.journal VALUES (83, 1787702400000000, 47, 0, 0, 'time.import.opening', 'job', 403, 403, '\x72de924e87a19d80bb02ca762e3a7fbb0cf5ceb0a6799d6a359d43467c720943', '\xbf464c5d2c9937e68467e10cc48e33f30f59231b2745b780a337151dbb8fc8c9', 1021);
INSERT INTO public.journal VALUES (84, 1787702400000000, 47, 0, 0, 'time.import.opening', 'job', 403, 403, '\x74b90c242a4678620a9c36efd7b6cb7e42b096b5407bf2a84e85dbb4dbb44a40', '\x525e15c8fb06c3dd465cf12c45d3db50a6941ad4f9287b77b6a1b2fbcce36ef8', 1023);
INSERT INTO public.journal VALUES (85, 1787702400000000, 47, 0, 0, 'time.import.opening', 'job', 403, 403, '\xb247ba85ce17efcab2d16638f2eea9847869eafff4d23e4feac5b9fcb5355f3b', '\x87358f2259e4db6644496f8b59e593b264477d2bc9c5fcd205c0a49a0e2c96aa', 1026);
INSERT INTO public.journal VALUES (86, 1787702400000000, 47, 0, 0, 'time.import.opening', 'job', 403, 403, '\xc6857ff1e45a49335cf1fb919a14b141ce3a844182b125132d00e2df4f778349', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1028);
INSERT INTO public.journal VALUES (87, 1787702400000000, 47, 0, 0, 'time.import.opening', 'job', 403, 403, '\xed276654cfec3108a8983d3bce405a3d02caa2f0c314fe1879880c9b414e42cb', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1030);
INSERT INTO public.journal VALUES (88, 1787702400000000, 47, 0, 0, 'time.import.opening', 'job', 403, 403, '\x542a05ae66aca4ba4e406cad91149598d01743e4b4ddf376449bdbdcbbc821f1', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1032);
INSERT INTO public.journal VALUES (90, 1787702400000000, 47, 0, 0, 'time.import.opening', 'job', 146, 146, '\x774022d5de33ab272ccee16faf116fb0ff22ae13a814b959d01cc3ff503e6c2e', '\x6535b061fa44d853dda82f1593980ce7dc39916c085ae73d6bbc3430a7920fc0', 1037);
INSERT INTO public.journal VALUES (91, 1787702400000000, 47, 0, 0, 'time.import.opening', 'job', 146, 146, '\x2b745c62965187cb9a7d135ba4f13232f141c3dbc87a1f5bcf6bf377917a81f7', '\xd8e83b4c02f94fa69921c727e04de2d06cb79a7704443a16a7ad11d997c337c1', 1039);
INSERT INTO public.journal VALUES (92, 1787702400000000, 47, 0, 0, 'time.import.opening', 'job', 146, 146, '\xf6a29e2ad1f78836436aa30407b630781c1f1187dbd9714c8867cbf7e32f0524', '\xce40ae27cec04b959638a671f201ecdbf0b2c5d46fb73e47de2c16c658d0700f', 1041);
INSERT INTO public.journal VALUES (93, 1787702400000000, 47, 0, 0, 'time.import.opening', 'job', 146, 146, '\xd220d65e53ea5e3f70476ec090857e1ee0d312f9ff33fd02e600bfc7f9001667', '\x16307fc53a08e9b1b93cd0569ba5214c1282899809ca05a3dbe456a3ae51cdd7', 1043);
INSERT INTO public.journal VALUES (108, 1793575200000000, 47, 0, 0, 'time.import.orders', 'job', 340, 340, '\xfb7c976c050a4603763df228dbdce22972702735e50daa8d0c9026e9209b81ae', '\xbfdb8d5a8985eb3bd2ab784720b354b4dea73bc6822e27d3716e5ce180182687', 1069);
INSERT INTO public.journal VALUES (109, 1793575200000000, 47, 0, 0, 'time.import.orders', 'job', 340, 340, '\x6cb75f29ba1ffc108572c748f8d2740fa453b5e730cd5d2ccc5d954999f824e6', '\x2f1f33e0f2927d8c531039d235eb603af4325f59089e240a26ea0e4a9191516c', 1071);
INSERT INTO public.journal VALUES (110, 1793575200000000, 47, 0, 0, 'time.import.orders', 'job', 340, 340, '\xfc6e088d226a599407591ae1846bcbaea1c0ff4f9d6efd40730347b1e7e59c1b', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1073);
INSERT INTO public.journal VALUES (111, 1793575200000000, 47, 0, 0, 'time.import.orders', 'job', 340, 340, '\x38e59ab761df78dcf084f3e1e16d3af36f69810d53ce202eacb9f9f5ea232052', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1075);
INSERT INTO public.journal VALUES (112, 1793575200000000, 47, 0, 0, 'time.import.orders', 'job', 340, 340, '\x0827ca97bff1b57016ac3070f3c93a17e25b3fd5e96737c233b8c309ab6610f0', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1078);
INSERT INTO public.journal VALUES (113, 1793575200000000, 47, 0, 0, 'time.import.orders', 'job', 340, 340, '\xd837feadd0532db354fac3e643cb6445cd5a33a833a5c6067dcacb7b09dc63ef', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1080);
INSERT INTO public.journal VALUES (115, 1793575200000000, 47, 0, 0, 'time.import.absences', 'job', 415, 415, '\x04e583ef93b923709d490840ab2f1bbd607992c721a2ee760655e08485299c36', '\x7f0f0cf57e76593ff818d08e838e3acdf6261a64a571bb5f363f105915a31e6f', 1085);
INSERT INTO public.journal VALUES (116, 1793575200000000, 47, 0, 0, 'time.import.absences', 'job', 415, 415, '\xc2ed1e0269d48c64ea34707d2b8b94be8e9e4c502438eca9533eea17a05f1420', '\x4ce486931ffb4f3bfae3d67a33a6cf66a4ff91f5ca4c2186a9225b3dea940b53', 1087);
INSERT INTO public.journal VALUES (117, 1793575200000000, 47, 0, 0, 'time.import.absences', 'job', 415, 415, '\x4c20dc0d48daa08a7ccc03d1c8ce4f95675341e738aeb3354c272e2ca8c164bb', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1089);
INSERT INTO public.journal VALUES (118, 1793575200000000, 47, 0, 0, 'time.import.absences', 'job', 415, 415, '\xae826a9980f27442ae79cd9227b91acfcca1aaad51d59dc970087babd8140cef', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1091);
INSERT INTO public.journal VALUES (119, 1793575200000000, 47, 0, 0, 'time.import.absences', 'job', 415, 415, '\x12cd220f26318cacd24c55f5cadb6897df15d52e66fc9ef6b654dc88d912da4e', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1093);
INSERT INTO public.journal VALUES (120, 1793575200000000, 47, 0, 0, 'time.import.absences', 'job', 415, 415, '\x92e3518d40af5f7b260693b981475b44fa63638ff0e2610198de1606d70e6380', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1095);
INSERT INTO public.journal VALUES (121, 1793575200000000, 47, 0, 0, 'time.import.absences', 'job', 415, 415, '\x5e2400a134d09e99b52469ce125036509da1bd0c896df552b7e05f4089a9ad40', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1097);
INSERT INTO public.journal VALUES (143, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x89442ce13da620bc5801e47b1451d9484b474db7418c8908395f7634289b1d35', '\xce8748926dede14c56e3e3679044b8d02565b2481481c0bb523f76ec3f6c8f87', 1141);
INSERT INTO public.journal VALUES (144, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x65d9fa57ba2386b53c7d4ef1db0c07506abc0e56044c45aac7f4f451588f2edd', '\x215a6e8f8e0bf6e8f247695e9dd3bcae3dbdebaaee4df0c14666c6dcd4cf2dc1', 1143);
INSERT INTO public.journal VALUES (145, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\xbf0a7514dd0a266de045bc607711bf265a52317017bfd9ee190f33882faba1a3', '\x854f45c724ad0ca81bce3091d84d1a47956ff24f87c7e22e6ab98f36a767a3e2', 1145);
INSERT INTO public.journal VALUES (146, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\xc62e39dd505507accbbf8ce2969f90507632b0465a247ad33e1e05db8cb6b48b', '\x4be4297b98a8860fee0d3523ebdd5df82cc3646db8649d050f52edfad60d9737', 1147);
INSERT INTO public.journal VALUES (147, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x4a91c003d406351dcb7191b571e388146dec10bb9226d39325932c50c42b2320', '\x4f505b5f5ff111c13eda994d70277044ad9a6b8aa6e51afa03cbef82716171d6', 1149);
INSERT INTO public.journal VALUES (148, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\xc646eb7665d03ca417884da62155d82c2d3ad483ca39389b332b661ca541a53a', '\x2bbd2f87919cf7640687c0c571d2d77710914c9e581514dff9b52dbaad9d152d', 1151);
INSERT INTO public.journal VALUES (149, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x7aa2c3606e5ba1da79315ef0a3a54b2a8a52114f5fe52d4f3e1d4ddc7ba80e05', '\x841446a027e29a779efcf13b45ac341f2b267a50711782bf8500044418ff44e6', 1153);
INSERT INTO public.journal VALUES (150, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x17ea6f38c6ada74cd1f2c1b616e2dd3205cb97fae95eaa4a0aa70cae2e90a275', '\x2c2cff4467051a5f6b51722a2b039b15ae64021d6b4290888bffe75e32575dd0', 1155);
INSERT INTO public.journal VALUES (151, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x198f3f01329c717cd8037735c5a60c82ea0004881f719a62478ff32e564f3cfe', '\xedfb9f9a484397777cc968f2c43f0cc52d34f3dacff5e9938c0c869a7c3e375c', 1157);
INSERT INTO public.journal VALUES (152, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x3369a18bd45993f4be5553612ce332c9e4177b6c9e62b544af69401b1e8da7fe', '\x0b789abdf690bf7866c1abbad02265b17fe1f288277cf2ffeebc837c1314f9e2', 1159);
INSERT INTO public.journal VALUES (153, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\xe9a8c601776883155dc416cf895be203099d458fed7a9338e9a0776fe69d491c', '\xa23420accf1c1327fe46b9d585ed4daa5ebdc6cc3388f310835e21bd11318984', 1162);
INSERT INTO public.journal VALUES (154, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\xaa4079a794af27ce551775d1d0d88aec81dc3d7b7872ac1b36e3eb58607b8060', '\x4fde68f597cd27f3be52d978c77cc5b849e5dad04717c42300e59db063ed2591', 1164);
INSERT INTO public.journal VALUES (155, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x2f17e4f3c826bcea0a4cf47ccc4d270ee5d8304c4722e3112c8aedb1b4f96191', '\x402f365a5de398564d42a3cb66f300bfd7ff0d0333f27ca7c3b51e8494af8291', 1166);
INSERT INTO public.journal VALUES (156, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x26dbecaeadd70388f49cba4370c34c32999ec0524e47caf9b959cbb86a96e02e', '\xb7854da9c92b827ccae627761cf6ecca7288204e15b9ab96b645fa065b5adcd3', 1168);
INSERT INTO public.journal VALUES (157, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x6c47878df131e080c7a3ee18adb3f098e88043cff5f3873d7464bf4661c5571e', '\x8e945ab59c00a0407923f79be1be0540de2e47dde58c1081171a0389a9f29cd6', 1170);
INSERT INTO public.journal VALUES (158, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\xd7bfec302b6bd462314fabc48e3142c6e75c77a76e558337d02b114b3f177e11', '\x7bae5fd39a31870d5ba10f2b04ffbed27e767797700ac8af9994e7df61fdfe5e', 1172);
INSERT INTO public.journal VALUES (159, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x3e5f6fdca50e185de7c37ecbb2ab175773c43d3d735c06b4228b24818fd9d931', '\x309c09de9dd357ea90e37b37138ad8dcb890d6fc69256701f1c43d21207747b0', 1174);
INSERT INTO public.journal VALUES (160, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x3c3abfa97ad62d2b2f78541283c088df999c470f002ec9749a137e6849f5da3a', '\x7c79d9d4f70dd7888361437bda653f4e07e7888cf8eefc09248804e507d4de7e', 1176);
INSERT INTO public.journal VALUES (161, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x5c405c6617b33beeab979b150cbed3c1bff76d4a3bf4831f14b4f77de9d348d3', '\x7ab140d4deb865ce4242d910a8ea52a3834ea57be2df72889f7fac3d7d3fab7f', 1178);
INSERT INTO public.journal VALUES (162, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\xa270da6f82bb1315055b4ec05230fcf080c75fb9cdc6267dd93b256b1984f92a', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1180);
INSERT INTO public.journal VALUES (163, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x14c9346b7115bd8f74781d1ce9d12544b0c58c7db1e2e3ca9770d0c6648841dc', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1183);
INSERT INTO public.journal VALUES (164, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\xe9ed27f0d3a6857a6fee04094fbe856955b36b4013e8b3f9612a6ccb3ec35b75', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1185);
INSERT INTO public.journal VALUES (165, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\xa4646fd62d874c2de01b8e568e3acaa13e03a334013e2d1f147b0c4433042c2f', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1187);
INSERT INTO public.journal VALUES (166, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x72e1441bd9c0092675decc1054301e56bbf5ebc023b70e4d8d535a2bcb1584d8', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1189);
INSERT INTO public.journal VALUES (167, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x4bb16d484e5b739b899b0eeb56fa86160347837a90bebe51d5c671d6841ef859', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1191);
INSERT INTO public.journal VALUES (168, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\xa6a60f880ba05e6fe7f041f98c664758a8281692af063b580af744dcf0e199d5', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1193);
INSERT INTO public.journal VALUES (169, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\xae647a72eb92ac75e168badaf0453b06b269e2fb681384e83316ff3748480b35', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1196);
INSERT INTO public.journal VALUES (170, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x047a48b843413e842715228e5d58900edffc6a020d4bc5bc0c7faffce260a41d', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1198);
INSERT INTO public.journal VALUES (171, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\x23826f33c2b4f1db0e891c30b2d42d7e10c00771aa47f80ee4aa5055c16ec139', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1200);
INSERT INTO public.journal VALUES (172, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\xffdfa033683879c4871b1168ae7d74d44a6a629b322fc9204108c4255537ce41', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1202);
INSERT INTO public.journal VALUES (173, 1795647600000000, 47, 0, 0, 'time.import.taps', 'job', 158, 158, '\xd5164bbcf602cb066c51aa06a209960a29aa55348a2b0f831d26ce497abbc33e', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1204);
INSERT INTO public.journal VALUES (178, 1795649400000000, 47, 0, 0, 'time.import.absences', 'job', 423, 423, '\x4e2544be68ffe009d6e05eb04bc3d96ab6fb6450526dc97e5afd91e81d249f87', '\xc6c367faa0c96d1699ae4a9ff3199d4cf47a8c5ad2c6873d52100a9dc7d106c0', 1212);
INSERT INTO public.journal VALUES (179, 1795649400000000, 47, 0, 0, 'time.import.absences', 'job', 423, 423, '\x1e78e6a4fb43a7e04f131605b390fbd198f209a7596ec78b0a4f3735584fe29f', '\x49d45d870b558174825a017f3618253760e2522d54dce2e538e5bb24a03d676e', 1214);
INSERT INTO public.journal VALUES (180, 1795649400000000, 47, 0, 0, 'time.import.absences', 'job', 423, 423, '\x6f920764fbd358504637de3d4c65423ab712c6d6c3418e068b25bf87665915f6', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1216);
INSERT INTO public.journal VALUES (183, 1795650000000000, 47, 0, 0, 'time.settle', 'job', 348, 348, '\x13e8e1ed82f05e3559aaa970bdef3b2a13047c85234415772e7730152b02888f', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1221);
INSERT INTO public.journal VALUES (184, 1795650000000000, 47, 0, 0, 'time.settle', 'job', 348, 348, '\x7cd1f8576eb13f6a5536c31a74134e11d40989cd5128f0965a9e658188203bc0', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1223);
INSERT INTO public.journal VALUES (185, 1795650000000000, 47, 0, 0, 'time.settle', 'job', 348, 348, '\x8f3b996c469f4414445b016e117e3a458567d38c88bcd88c36e8c45f368255cb', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1225);
INSERT INTO public.journal VALUES (186, 1795650000000000, 47, 0, 0, 'time.settle', 'job', 348, 348, '\x3d3a56f2b12ee74473dab247cbab3484e93d7a80ad7b50140c8e74eed0b94353', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1227);
INSERT INTO public.journal VALUES (187, 1795650000000000, 47, 0, 0, 'time.settle', 'job', 348, 348, '\x504fbdf6cf928f148e12375fea302aa90a0ddba3175a867369df0cf8e29624a9', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1229);
INSERT INTO public.journal VALUES (188, 1795650000000000, 47, 0, 0, 'time.settle', 'job', 348, 348, '\x4f2766e676bcbd1ef1eb2d29f49f2a7fed3804f6578c9989e6a858bfc85a8fd5', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1231);
INSERT INTO public.journal VALUES (189, 1795650000000000, 47, 0, 0, 'time.settle', 'job', 348, 348, '\xc40eb238c56739cea4e83c29f749dbebd98cbce44db23eab4e217ee57c93754c', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1233);
INSERT INTO public.journal VALUES (190, 1795650000000000, 47, 0, 0, 'time.settle', 'job', 348, 348, '\xeef69618e8617e8f4ed1a6d6bb18d90a398f85d5bfffd6638701260962d09eae', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1235);
INSERT INTO public.journal VALUES (191, 1795650000000000, 47, 0, 0, 'time.settle', 'job', 348, 348, '\x31c142b326140ef0084cc4d21ce50e799c214f77da93a62caf5710c63f4a253d', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1238);
INSERT INTO public.journal VALUES (192, 1795650000000000, 47, 0, 0, 'time.settle', 'job', 348, 348, '\xa327ae840db4cbe34ad6818c67ffabc3c5b5b19b60e484dcaa9b11ab0558ba06', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1240);
INSERT INTO public.journal VALUES (193, 1795650000000000, 47, 0, 0, 'time.settle', 'job', 348, 348, '\x4ee6b503ee345c26098e6a2e7d53f89c1f4b7586a8b26435b0fb885e4c3378fc', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1242);
INSERT INTO public.journal VALUES (199, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 160, 160, '\xf0744346c1d0e2a2dc00044548d56bf7bee7e2f895fba5116d1222b159506484', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1256);
INSERT INTO public.journal VALUES (200, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 160, 160, '\xdb28b93f7b77ca1f1438614ec730d21b044f927599c5bb6c2a87e4a887ba056d', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1258);
INSERT INTO public.journal VALUES (201, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 160, 160, '\xa989004fa5db66945d73af0b032402c0f841f71742744bec0df98af2bd7cdb37', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1262);
INSERT INTO public.journal VALUES (202, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 160, 160, '\x4013e92ab4dbffcc25d78a1a95283a50b9b4653442138b8f99747e4ccf4c559d', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1266);
INSERT INTO public.journal VALUES (203, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 160, 160, '\xb49627554b2178c1a7a5d10f7c04ad36b3b31ccb8580890dd7cc44efe7cdd018', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1268);
INSERT INTO public.journal VALUES (204, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 160, 160, '\xcc44629921405992a619eccd9c235281c581ebdb88223b1c48654291a616fd0b', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1271);
INSERT INTO public.journal VALUES (205, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 160, 160, '\xa2a7f8fdbad5ff74043c34092a8926913dda317d7568e427c71ef592bcd00c08', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1273);
INSERT INTO public.journal VALUES (207, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\x086e3640878f80bfc699fe4ba57f455403eeb7a5d6e6582b185407ef7eec7d84', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1279);
INSERT INTO public.journal VALUES (208, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\x1ff4f7c52836e1e41d568a86a820ac9c78cc88d0a9385af4eb2720b88223bde2', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1281);
INSERT INTO public.journal VALUES (209, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\xdf6704abd6f0a3b8f2432bada25a0a01212e64f72487322251db732c6dffb587', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1283);
INSERT INTO public.journal VALUES (210, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\x946a5348b24a903e852fc34eb82f3d42742838e141ed361a260f81cf0c0188de', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1285);
INSERT INTO public.journal VALUES (211, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\x9291ca3ebc9af39405fae2bf43afbdd8dcd07fd50f30b91e15b293d870f71c21', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1288);
INSERT INTO public.journal VALUES (212, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\x4ac996b1d56e35b1a318442d109c39181d58e2aaeb90df3c3a051a2eb31340ea', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1290);
INSERT INTO public.journal VALUES (213, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\x6a29220835af0ceaa8d2d4ef1e7115364e9711e334749c79a746ff63a9090103', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1292);
INSERT INTO public.journal VALUES (214, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\x07bfd17f13ddc37be863c180cc6138a80be509a10fc70e70e736870a513448ce', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1294);
INSERT INTO public.journal VALUES (215, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\x4552ec01aee946e29ff240264636b5782e770fddaf7c53b6d919fb5c40f0a947', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1297);
INSERT INTO public.journal VALUES (216, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\x491c3ad5462fc49e06f96af47df6a3f7ed23efb741442a18a06693fd7673a152', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1299);
INSERT INTO public.journal VALUES (217, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\x567c237d415890a855ebff50158aa09bbab15d86288a0bc54547dc38be151108', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1301);
INSERT INTO public.journal VALUES (218, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\xb4a9ebea1738ba6ddd485165f0ff2ba8600e85746f6834c3d704506370b1435d', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1303);
INSERT INTO public.journal VALUES (219, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\x400f2ad10e873ec94ce85ddc1da3d81ee117f96da3c00b499b1cc88621f449ef', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1305);
INSERT INTO public.journal VALUES (220, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\x8f7585e22038c6a063fd29e1b3c93c9d2e75efbdbab3289410af5544a25d231f', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1309);
INSERT INTO public.journal VALUES (221, 1795654800000000, 47, 0, 0, 'time.settle', 'job', 428, 428, '\xa94a4449070bc284f98d1824165b7cfa7161e775d77e31e5509956e3f21f8d42', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1311);
INSERT INTO public.journal VALUES (223, 1795658400000000, 47, 0, 0, 'time.import.orders', 'job', 1184, 1184, '\x32e19dddde587d3a68439bb3edbba67a6e3c65bacecf6880e8d9a72b748b0772', '\xec3ad2d3b44deb0a18b7e71bdf971e8c9708814ffabe2bbf65e6142dd60a6c4e', 1317);
INSERT INTO public.journal VALUES (224, 1795658400000000, 47, 0, 0, 'time.import.orders', 'job', 1184, 1184, '\x6dda15cac591817c8c14628eaa43c76a65159d06eaa889b5de1787b83d374387', '\xa71bed9df67e2892fe6b8ffb70ddcf6e32b272cc7e13453e514e7ee836ab05b6', 1319);
INSERT INTO public.journal VALUES (225, 1795658400000000, 47, 0, 0, 'time.import.orders', 'job', 1184, 1184, '\x24625ce9eb0a3b9910c908997ae38a23c1d408389926af15febd708f846740be', '\x8efe69a2e2193202df343ba778f4eea967527f52c4b50f3c5b81ab0157165778', 1321);
INSERT INTO public.journal VALUES (262, 1795740300000000, 3, 0, 0, 'people.import', 'job', 360, 360, '\xecf6638c54ec304d02b5c5ee19dcbb97146a6f610d2cbdbf790432ff68a74fc4', '\x0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8', 1367);


--
-- Data for Name: journal_payload; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_payload VALUES (1, '\x966761748e5c43cb614f560177dc7567', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (2, '\x4687e96568c4e2109c442a5c3c97d714', '{"table":"units","file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (3, '\xcd8f54d10efdf17eac06f33e6310841f', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (4, '\x9fb9aad1c5057349f7b677c17d40430c', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (5, '\x35714a86a71cf983abf72d0defaeb9b6', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (6, '\x27cd5b444516330b8a770919e8676cff', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (7, '\x84d0c5120bd70c99ba8907c967192b96', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (8, '\x6d2c075a68e2ac651ce0dc482f6f6170', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (9, '\x17fcf32e4e82d6400cfffe56222e9e87', '{"table":"posts","file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (10, '\xf5e04b5e44022e8bc1533500bb598cbf', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (11, '\x189deb96b2a46ad13c135bbe71a127ab', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (12, '\x862c7e6049c7a0dc07291e88403c4bb5', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (13, '\x63811059bf1f823cb2ff8786380dffa7', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (14, '\x8160c69f01d170de387ec812cd6aded6', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (15, '\x5e68e918610e0e53969f4d30eaf9bf28', '{"table":"superiors","file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (16, '\x733037213230d9e47ad5ed610410a6e9', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (17, '\x7405ba77ef73464de5be4c4cfd8caf21', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (18, '\xf8e86abdf40060539017ca29e43caff0', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (19, '\x8f4a5b0c0b0bc764afec512727877516', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (20, '\xaf7acd9a859c679bcc94c6c89e5fcd27', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (21, '\x5262f0bfb24055f552c84d5a925228e0', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (22, '\x14cee25cb0d1c5867fb775103ab28011', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (23, '\xbcff1479811a9ac05bd21e40e194b888', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (24, '\x620b9e35989a6cb8ac5f323967dca947', '{"table":"officers","file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (25, '\xf3e073cab44595096b93c34189e1a205', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (26, '\xa966de0c4d6d8691bb139892d767b91e', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (27, '\x6125eca09e3e66298711a227eb1ec6d2', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (28, '\x75d528a35a1502f973cf1d6f4e09ebb0', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (29, '\x0e33d26ca0b6cc904387666847837878', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (30, '\x53aa54953596bd9fbe63ca97bb2033dc', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (31, '\x55fb0fc142a345ce9d777d2e4d99ea1b', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (32, '\x397fc52cc2314ba6e16cb01e06958438', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (33, '\xd7491e937a53386cf2834b68e05c1de3', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (34, '\x09615769aeba60afb10e602e27d8daf0', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (35, '\x79c31138407e25c06ef281fe6db27220', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (36, '\x5c3160b579e94d2d40baf3b56d5bf3bc', '{"table":"postings","file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (37, '\xa851a9de2d57c9c73ec8f0747e0b5b63', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (38, '\xc21028765e0ac8184b29d172b1a4f0f3', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (39, '\xae8673e143ffd098f8013d34d62b0a18', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (40, '\x814a3ec10a2920db90130db3ff9103d8', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (41, '\xf224a59ea97b070051b9c33537f0054f', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (42, '\x011d1450400173bc53ec5151405dbf96', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (43, '\x5baee4bd3fe53daa92cb2a78822ec47b', '{"table":"sections","file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (44, '\x254bcfc9e37641760b2dce00f35e84fd', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (45, '\x6f3ec4f6bbbfe9a3d6e5530f7a578107', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (46, '\x6c8f1db215c309d97b51eb792a02e6e8', '{"setting":"allotment.start","value":"8:30","from":"2019-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (47, '\x5a7c48a89c17db622644d19da6463326', '{"setting":"allotment.end","value":"17:15","from":"2019-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (48, '\x5e23721f84fee4a2a2ec975ff40af398', '{"setting":"allotment.break","value":"12:00-13:00","from":"2019-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (49, '\x179f9acb5266592f123a768490c5a319', '{"setting":"flex.weeks","value":"4","from":"2026-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (50, '\x2f694adf901f0dfdc44c9e6665e4ca67', '{"setting":"flex.epoch","value":"2026-04-06","from":"2026-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (51, '\x02a109e7bb795179bb5db929cdbe0590', '{"setting":"flex.core","value":"10:00-12:00,13:00-15:00","from":"2026-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (52, '\x2242ff50fd9298b1de78ff3cf2e87dbd', '{"setting":"gap.threshold","value":"30","from":"2026-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (53, '\x9f7bc4b67b585af8707465dab9992d7a', '{"category":"shift","from":"2026-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (54, '\x706bd2dc08f68237d36e5b7203706432', '{"category":"childcare_short_time_officer","from":"2026-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (55, '\x9d4ddbc07c12051844cb73fe1fe52465', '{"category":"care_staff","from":"2026-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (56, '\x85d3bf26425f283df8cfca12039e8f52', '{"category":"disability","from":"2026-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (57, '\xede67459ced9f93d966af94f937e2c85', '{"file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (58, '\x70aa255d70783596406b4215e3320214', '{"file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (59, '\x951a0337bc51bc75d6e2ddcbe69ff90b', '{"regime":"kokuken","from":"2026-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (60, '\xd229d16e075074a913a37f169f624209', '{"number":"taro","turn":"1","from":"2026-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (61, '\xecde8cc3e02c9d15f2b51836bb57aa63', '{"number":"hana","turn":"2","from":"2026-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (62, '\xeaa153c355fbfea6b3f32aa8621308bd', '{"number":"jiro","turn":"1","from":"2026-04-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (63, '\x23c6664d0ae92f9615b59ffd21a17c8c', '{"table":"roles","file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (64, '\x8d9608f6b6e316e8e469b0b93eb7fd3f', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (65, '\xbd9f9eaed8a4c7d27f6253940dbb6b8b', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (66, '\x04483be3c5fad2d496a155bd61da8340', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (67, '\x9f032157b580d13eb14e55af4d189082', '{"name":"伊藤 次朗","kana":"いとう じろう","login":"jiro"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (68, '\xc6fcd674a0b48137ec2bf12e9a94edce', '{"name":"総務企画課","kind":"division","sort":"2","from":"2026-07-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (69, '\x68ffc423ca82263b964d5c95f92ce949', '{"until":"2026-03-31"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (70, '\x4d11b4b4e17f3ee2a9db2d6a43dacc4b', '{"until":"2026-03-31"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (71, '\xf41d0db1ebdef728242607a682896cef', '{"until":"2026-10-31"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (72, '\xd05311d06dc3b8004053db442b451929', '{"superior":"215","from":"2026-11-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (73, '\xab513b9a0d45e5b8cf2d60b43eee55c6', '{"until":"2026-10-31"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (74, '\x5a61faa016271d4aa7b540d4d321685a', '{"until":"2026-09-30"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (75, '\x25503df60f86a5dbf38f81e469831c70', '{"until":"2026-09-30"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (76, '\x4514a41f65691663b51dd84e6aa60b10', '{"regime":"kokuken","from":"2026-05-01","until":"2026-05-31"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (77, '\xf90caa534f10866d9cdf0584cac45c6c', '{"until":"2026-10-31"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (78, '\xb651891b6a1630064fc40a462a3a71e1', '{"section":"normal","from":"2026-04-01","until":"2026-04-30"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (79, '\xe69237ecc1827c53dbc07da6ea748b09', '{"kind":"main","unit":"13","home":"1","from":"2026-12-01"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (80, '\x5b4148ce73db541d63c9344ddaa0e256', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (81, '\xda137e77567fb2ecfc7cbcb9080675ca', '{"until":"2026-10-31"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (82, '\x5b23e03c239e924e6d4103e328d13b72', '{"file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (83, '\xa93e57ebc78fc21d56d55b5232b9f66d', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (84, '\x85b9f8c1908048aee20fb7589dd44852', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (85, '\x39cf591ae27f7bd4d728a7b31448ebea', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (86, '\x9917a11e7555c14a405c601ec3035811', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (87, '\xee5ec865e8db3a4e70061c9591d0bcba', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (88, '\xa61252b20a0ae0de82e51de44e583767', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (89, '\x3867bb65d95a45279039acf0973b47fb', '{"file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (90, '\x450b19b33e9ea31885cca4c5330c694d', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (91, '\x9a9cec85c3a3e05f5dde502e9ada506d', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (92, '\x2eb61a381f1db721e03384d652f30f69', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (93, '\x67499eccb05a886d1de99d62b04882ac', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (94, '\xf3c2c189298e1d107f76db0ddcb0cb7a', '{"line":["538","540","541"]}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (96, '\xc4d67c441d5a9027d93e89a883c9e566', '{"line":["548","547"]}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (95, '\x3b9716e724eecafbe547751137756a11', '{"opening":"545","reason":"振り替えた日は８月23日です"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (99, '\x6db3763548b32abc24c748655dc747e2', '{"line":["548","547"]}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (103, '\x47d4b63d57dadf996b2d16ef10c34e95', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (107, '\xc70c97b51be2cdb9aa713f512a1b760d', '{"file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (124, '\x67a84c5cd20c8254ba68ea77b6186601', '{"act":"break_in"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (128, '\xae026ac798b95b53b0620c9969fc4d4f', '{"act":"in","place":"office"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (132, '\x1376493fc5846b779201e9aa657d094b', '{"act":"in"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (136, '\xde9309fe940d5424ccfb8a9b4caadd2b', '{"day":"2026-11-12","kind":"in","clock":"7:00","place":"office","reason":"早朝から作業"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (140, '\xc3f9346ccd0d7ef741561e77525d7ee7', '{"day":"2026-11-12","kind":"in","clock":"8:25","place":"office","reason":"入館の記録による"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (175, '\x3ba84f0bbcb769ef682f9d8aa08b9143', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (182, '\xc3b3351dfd83adb1218496765b826fe1', '{"from":"2026-11-25","to":"2026-11-25"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (197, '\xa51239a7465cb3f78e7b3056649128de', '{"day":"2026-11-24","kind":"in","clock":"8:40","place":"office","reason":"端末の故障"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (226, '\x730ed448d7cab798c30c6980e267afcd', '{"act":"in","place":"office"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (230, '\x696209c031cf818c91dde0be95a18c07', '{"act":"in","place":"office"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (237, '\xfd0f2faa18a4608efe001dec4339411c', '{"login":"clerk"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (241, '\x11ca80652071875c1766a9664bb9c32a', '{"login":"chief"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (245, '\xf992c90fbade916629da75c9973729a4', '{"login":"jiro"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (249, '\x15a96c683e2e539822d41db05a70702a', '{"login":"kacho3"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (253, '\x8810caea88179b8404754166017cbeb5', '{"login":"momo"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (257, '\xe9b39db16585f81b3755feda9b38fc4a', '{"login":"ido"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (261, '\x7207d9f62fabbd8705d2af1c6833b65d', '{"table":"officers","file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (97, '\x0b4eb02898dc0934e18f92ad11c8bdb4', '{"line":["550"]}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (101, '\xb9aa3714141a671311f00ff46fa8c1b5', '{"line":["551"]}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (105, '\x6137811c44d0aa657982cace48ea087f', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (122, '\xde756956e8c0c4bc083f1be90255f02f', '{"act":"in","place":"telework"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (126, '\x590823bc167c3e434594916e711446a4', '{"act":"in","place":"office"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (130, '\x5a78b526639c30c481025baef3069baa', '{"act":"in","place":"elsewhere"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (138, '\x5cd65e44b3cbd6740317910ef900589e', '{"tap":"284"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (142, '\xa8664ac53a241db805560941b8d7497c', '{"file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (194, '\x388cb365b26c09541d7f59225da8bad9', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (198, '\x383796d65fafb10dd327bd8bb3dfdd4c', '{"setting":"allotment.end","value":"17:30","from":"2026-11-16"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (227, '\xd67cdd0dd2dfc160086e4287011d6ca4', '{"act":"in","place":"telework"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (231, '\x275f60f963e17d26ecf6a8e905c2f60d', '{"act":"in","place":"elsewhere"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (134, NULL, NULL, 'work', 'work', 20261127);
INSERT INTO public.journal_payload VALUES (234, '\x76760c9b8d73b12d3de290b3d50812de', '{"login":"hana"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (238, '\xb3b8b811268603079a6b3ef280d5cd6b', '{"login":"coordinator"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (242, '\xb59d19c86333f1aef29f0e9c4e4f7e76', '{"login":"hana"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (246, '\x045f7f5e29dccea54013b509c9210e89', '{"login":"shiro"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (250, '\xad577581b44302c67716d2687ff980ad', '{"login":"saburo"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (254, '\x51d8c81612223b75679e6948f7960c30', '{"login":"sota"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (258, '\x1ba8949293c4078cdd94c3ae9d63f7f6', '{"login":"nana"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (98, '\x8d0e780c6edcd7a4d86ea19728860116', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (102, '\x1efd4f6e3c15685591d2ff7c14dd6903', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (106, '\x6ffdaba42cfc5a585155d977428d2af1', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (123, '\x08ffd7835809f66f0995ffacbd1b8885', '{"act":"break_out"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (127, '\x3d207cf4fe9f8f7ec5da448148c5d338', '{"act":"out"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (131, '\xec11ae58eef14899d7d33cb25e7162b7', '{"act":"out"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (135, '\x5ceb5c4938f03f6eeee55f4520c301c5', '{"day":"2026-11-11","kind":"out","clock":"20:05","reason":"打刻を忘れました"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (139, '\xd95e8e2783caad517803cbdbdf57c86c', '{"tap":"344","reason":"入館の記録は8時25分です"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (174, '\x1cdfd7b5bfd1f27d6126bff38d7d2973', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (181, '\x7689c261097e32768e1def904bf4dccd', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (196, '\xb6d83513b6f858c321656ba7ae9b30e4', '{"day":"2026-11-24","kind":"in","clock":"8:40","place":"telework","reason":"端末の故障"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (222, '\x687af7ae6426bcf2a779ef90148493ca', '{"file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (229, '\xcf8f7077a9936dfc6cc6e6e05107cb5e', '{"act":"in","place":"telework"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (233, '\xfad32e9755bd14794709dd7a83762a29', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (236, '\xb07568ebc860859093f6d8bd3a538540', '{"login":"admin"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (240, '\x05e41694e57c9f0cac1ec7c93fe5b3a4', '{"login":"auditor"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (244, '\xece018825fb0ab0aba04403d3bb6442c', '{"login":"kacho2"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (248, '\x41c4a8d26e22145ecfc010ec824e39dd', '{"login":"keeper_l"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (252, '\x2528b7bd1331b39e025bd17a1909f552', '{"login":"sora"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (256, '\x0dfd12a0c76b1fe4221e527842196a78', '{"login":"kyu"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (260, '\xb8204cd38443dde336455b7d3e5a2580', '{"file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (100, '\x936963a24f0404088dfba29409d3c4d3', '{"line":["538"]}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (104, '\x6b43d2e114dba0ebb5f16b013c672815', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (114, '\xc3fa28502a98f46ab3a5a8f3fafbd43f', '{"file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (125, '\xf5a19b8205502f072aa7b46ffde2df31', '{"act":"out"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (129, '\x09e93fd91a5bfbc755e756595ac73240', '{"act":"undo"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (133, '\x607a8771624fe489b2f01ed06355ef10', '{"act":"out"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (137, '\x0a1c5ed31d8e8912bc5615a46ad10441', '{"tap":"154"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (141, '\x1fcd6e74f3e0ed60a9825c3891e00677', '{"day":"2026-11-12","kind":"out","clock":"17:30","reason":"本人の申出による"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (176, '\x2d1d784626a562ce35aea89f3a5f6cc3', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (177, '\x6e0ec68254082234df611a66edda6d0c', '{"file":"office.csv","mode":"apply"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (195, '\x5c254e5ef223cc6d9891e9a884e1916a', '{"day":"2026-11-24","kind":"in","clock":"8:10","place":"office","reason":"打刻を忘れました"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (206, '\x7851c12776fbc75a5b7e6eae270e4e12', '{"from":"2026-11-01","to":"2026-11-25"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (228, '\xd56f97f4e34d38ac870f0b6976f3ed05', '{"act":"in","place":"office"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (232, '\x83bea79c0521d57a46ee30ec4303a401', '{"act":"break_out"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (235, '\xc5d201e50f4a4efaa067f968cae890bd', '{"login":"hana"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (239, '\xb0fdac9a2078a9bc849eb0bdb460f64e', '{"login":"executive"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (243, '\x775410dd541ecfc0ea0f1aa05ccb4abb', '{"login":"taro"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (247, '\xd8967e6f9c588a04545b9fa37126250f', '{"login":"director"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (251, '\xfccdd1baa07817bfa3a63826eabd80bc', '{"login":"yuki"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (255, '\x99500ed3af6ecf0792663a6eeb1011dc', '{"login":"deru"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (259, '\xcfc919b0f93445a00e1fde54fa68419c', '{"login":"shin"}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (263, '\x164b0ba17bfd79520fd5bda1f30b151d', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (108, '\xd0d61f817a723ea11cf58ce4ab4fdd33', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (109, '\xc00dd0053588cf50eb96e451f6dd727c', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (110, '\xbe46a6d4da631d2d18372c4f46ae0a59', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (111, '\x0adf133c5c0e7d76de9cdca61f054b94', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (112, '\x20f81385600c8723c4069fd9d82c65e8', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (113, '\x37770714afae43f8e148a340d5672091', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (115, '\xd4dfcff0fc776a8b6aae116bda2f75c0', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (116, '\x1e3d612a5244d66dac0bcbc3dfe6173e', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (117, '\x1b6cd58c0a8b9ceca18146f682bf79f6', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (118, '\x771039a765f3b834c5bacf41e7cb0478', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (119, '\xf6010525bb0d96d92a2411929b3f9320', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (120, '\x53186c9e46929a5cf9dabf1f2db17417', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (121, '\x73c5dd06c50f357d70e9ceaf32328ed3', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (143, '\x748d7fda7eb87d84b26c07ff05705ed9', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (144, '\x9150e3aa7054687b401024aa0f35e598', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (145, '\x4ae90ac7baf2dc5e27786f496dda6a14', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (146, '\x4f1446337bd2eab9fa4ec141fc40c3c9', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (147, '\x7b1d3cfa6121ffaf2d4cc0c2e96f31e9', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (148, '\x3fa9d411b7e69014f6de4d5e58c89fb9', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (149, '\xf0624556cf210a6a6044ac8b670c9e58', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (150, '\x7430377893b9c3d31aec6ce2259af4b0', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (151, '\xe3a52e8efa7566260d3d3b742a61dd10', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (152, '\x6f2d45a9aa660637fb3e85e60cddc76b', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (153, '\xe7366dbb98dcc7d81d505bfd5378b0fe', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (154, '\x14e70bba2575b7ccd63c861bc31dbcb1', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (155, '\x2213cba46c94fbf9ea1d61f9edee6d29', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (156, '\xee6afff5b3bbb1b3402e376cff47abc9', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (157, '\x1ece8d08e7eea0be6d4e337a625efd79', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (158, '\xea2717efed4ea41a898db8972caf685e', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (159, '\x86c46e548938626f31dc8a5080411214', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (160, '\x12e5620bddf3e3de19c794396ca021f0', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (161, '\x049bbfcc149bd5938277ae02fc584188', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (162, '\xe8b5e5b862ce5702d1cfae2663719c29', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (163, '\x967229d322d9fd10bf9b9d3205e4bb1d', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (164, '\xe1e2d2b498240fd30f163a194524273d', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (165, '\x67131f04df07ac8c3231b2112e5a70e7', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (166, '\x992f5eebd59ee4aec67f0e1cd243dbd9', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (167, '\x3b1821f169348908887d024d22bdcefd', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (168, '\x8f69709d4d804f9ca40424a0d96e5646', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (169, '\xe1c2212aa49685786589bc3ff41b62f7', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (170, '\x497dd0d65d37a3aceed68664fdfb33e4', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (171, '\x65d41bb438427b7566c4baba98631c72', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (172, '\xc7393defc03ff565b6826ca1716bb194', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (173, '\x0d5545afd1cced491c7e37d751ac30c8', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (178, '\x4b37743955bc7a8cec39b48a1318d521', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (179, '\xa629b1f69c989952f80604c3cb872fca', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (180, '\x1fc24cea3570f6a9059defa3f72c846b', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (183, '\x4d2ae24a1f90407a186e0d9dced2267d', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (184, '\x9a74aee80fc6495b893bbbb5b3a9be7b', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (185, '\x4b35e850cffa9f5923da958b043c7f6a', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (186, '\x644862f8ad9fb1ade7c9416e9e02b300', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (187, '\xd63002e171c60939c116055f8ecf32b0', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (188, '\xa79c9f62da1d5013d051fba7dfd19519', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (189, '\xd655c342752bd0778132867e45705ae5', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (190, '\x233b057c6055fbf7dc4f2701396e676b', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (191, '\x399ebff39498f02dc714402149624b96', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (192, '\xfa3cad7751f936da6ba0a4043828bc46', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (193, '\xacabec19be83b0210c2bb678dfe6f0c2', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (199, '\xb4e85abb85008a1a1da73b5792760a6b', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (200, '\x902ff6b26c61011b6ef466f71ec4021e', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (201, '\xfd753a5fb3e21f049e8d8a30d2313145', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (202, '\x1e8cf1be2c911af8f313260b3a452df0', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (203, '\xe1a758bce404af321e6d41067053783e', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (204, '\xd8b46ed5126a63295c926c74ddd60792', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (205, '\x9b7c65ee6f066cafe5ea0b2f190df5c6', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (207, '\x9dc9e6240c57a42c6bac9f4c9b004f37', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (208, '\xcb6929d1a5a75a79074f28a53cdfa2da', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (209, '\x02c793e2e73941d0b30bb939cef3d8fe', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (210, '\xb005fc22da103fa7dc9b75f116f05545', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (211, '\xd5a339cf84fc82bc1da42ec05545ae19', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (212, '\x4b72312b5b06f27b14f5b1510e8bd468', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (213, '\x7f2ce58beec17cdbb9cedf6aa7a3f7e2', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (214, '\xf06877ac5c0edca408a8ae3c1ae0b52c', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (215, '\xcc1668704f1bf54c3529c88f25a4f03d', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (216, '\xb639dab46100367386cf0557f35f94f9', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (217, '\x6929d978df7dab3e22b50a8569ca468f', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (218, '\x21a41b164c5dec62e532f2386260278e', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (219, '\xb3bfa90d4d208d3615e17c73e6f69d1b', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (220, '\x7f6f9eee473b7b44e6225acd7b7d40a4', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (221, '\x7bb251ab0953723972caad5b0e5492a7', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (223, '\x911f3070d92be01a5f3ca815600bfdc7', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (224, '\xe82d653364044b61962bc9739e2b3237', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (225, '\xe9e99290c6c00d5962c48156448a4737', '{}', 'work', NULL, NULL);
INSERT INTO public.journal_payload VALUES (262, '\x032af91ab3a754caec73d496c13f572a', '{}', 'work', NULL, NULL);


--
-- Data for Name: law_source; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.law_source VALUES (264, 2, 'office.csv', 'declared	from	base	ja	en	citation
kokuken	20260401	nps	国土研修所の規程	the training institute''s own rules	国土研修所就業規程
', 20260824, 57);
INSERT INTO public.law_source VALUES (328, 3, 'office.csv', 'key	regime	from	bound	value	unit	status	citation
overtime.month.normal	kokuken	20260401	at-most	1800	minutes	P	国土研修所就業規程12条
', 20260824, 58);


--
-- Data for Name: month_total; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.month_total VALUES (27202604, 27, 20260401, 11, 'normal', 0, 0, 0, 0, 0, 1890, 0, 0, 0, 0, 0, 87, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (27202605, 27, 20260501, 11, 'hetero', 0, 0, 0, 0, 0, 2640, 0, 0, 0, 0, 0, 87, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (27202607, 27, 20260701, 11, 'hetero', 0, 0, 0, 0, 0, 3720, 0, 0, 0, 0, 0, 87, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (27202608, 27, 20260801, 11, 'hetero', 0, 0, 0, 0, 0, 480, 0, 0, 0, 0, 0, 87, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (27202606, 27, 20260601, 11, 'hetero', 0, 0, 0, 0, 0, 795, 0, 0, 0, 0, 0, 92, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (478202609, 478, 20260901, 13, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 8835, 0, 0, 121, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (478202610, 478, 20261001, 13, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 9765, 0, 0, 121, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (27202609, 27, 20260901, 11, 'hetero', 0, 0, 22, 7905, 0, 13, 0, 1580, 930, 0, 0, 162, '\x0000000000000000000000000000000000000000000000000000000006000000000000000000000000000000000000000000000000000000000007000000');
INSERT INTO public.month_total VALUES (27202610, 27, 20261001, 11, 'hetero', 0, 0, 22, 9645, 0, 8, 0, 655, 120, 0, 0, 162, '\x0000000000000000000000000000080000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (31202609, 31, 20260901, 11, 'hetero', 0, 0, 22, 8738, 0, 0, 0, 1580, 0, 97, 0, 163, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (31202610, 31, 20261001, 11, 'hetero', 0, 0, 22, 9655, 0, 10, 0, 653, 0, 110, 0, 163, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000a00000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (482202610, 482, 20261001, 11, 'hetero', 0, 0, 11, 5069, 0, 0, 0, 46, 0, 46, 0, 170, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (490202609, 490, 20260901, 11, 'hetero', 0, 0, 5, 2305, 0, 0, 0, 320, 0, 20, 0, 171, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (490202610, 490, 20261001, 15, 'normal', 0, 0, 7, 3224, 0, 0, 0, 451, 0, 31, 0, 171, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (47202611, 47, 20261101, 9, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 210, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (52202611, 52, 20261101, 9, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 211, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (466202611, 466, 20261101, 197, 'normal', 0, 0, 9, 1856, 0, 0, 0, 304, 0, 24, 0, 218, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (498202611, 498, 20261101, 11, 'hetero', 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 221, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (478202703, 478, 20270301, 13, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 10560, 0, 0, 204, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (3202611, 3, 20261101, 1, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 207, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (35202611, 35, 20261101, 13, 'normal', 0, 0, 8, 4675, 0, 0, 0, 645, 0, 125, 0, 209, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (39202611, 39, 20261101, 13, 'normal', 0, 0, 9, 3836, 0, 0, 0, 1636, 480, 4, 0, 209, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (57202611, 57, 20261101, 9, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 212, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (62202611, 62, 20261101, 9, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 213, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (250202611, 250, 20261101, 9, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 213, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (454202611, 454, 20261101, 13, 'normal', 0, 0, 9, 3840, 0, 0, 0, 660, 0, 0, 0, 216, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (462202611, 462, 20261101, 197, 'normal', 0, 0, 9, 3696, 0, 0, 0, 489, 0, 24, 0, 217, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (470202611, 470, 20261101, 13, 'normal', 0, 0, 9, 3816, 0, 0, 0, 504, 0, 24, 0, 218, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (494202611, 494, 20261101, 13, 'normal', 0, 0, 9, 3816, 0, 0, 0, 2484, 0, 24, 0, 221, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (27202611, 27, 20261101, 11, 'hetero', 0, 0, 16, 6418, 0, 540, 90, 901, 930, 92, 0, 226, '\x0000000000000000770100000000000000000000a50000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (23202611, 23, 20261101, 11, 'hetero', 0, 0, 8, 2325, 0, 120, 0, 1245, 465, 0, 0, 228, '\x0000000000000000000000000000000000000000000000000000000000000000000000007800000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (458202611, 458, 20261101, 197, 'normal', 0, 0, 18, 5726, 0, 13, 0, 1761, 150, 469, 0, 229, '\x000000000000000000000000000000000000000000000000000000000000000000000d000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (450202611, 450, 20261101, 197, 'normal', 0, 0, 10, 3720, 0, 0, 0, 1140, 0, 0, 0, 230, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (43202611, 43, 20261101, 15, 'normal', 0, 0, 10, 3696, 0, 0, 0, 489, 0, 24, 0, 231, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (31202611, 31, 20261101, 11, 'hetero', 0, 0, 20, 7211, 0, 0, 0, 2036, 255, 44, 0, 232, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (478202611, 478, 20261101, 13, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 8985, 0, 0, 203, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (478202612, 478, 20261201, 13, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 9600, 0, 0, 203, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (478202701, 478, 20270101, 13, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 9120, 0, 0, 203, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (478202702, 478, 20270201, 13, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 8640, 0, 0, 204, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (254202611, 254, 20261101, 15, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 214, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (474202611, 474, 20261101, 1, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 219, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO public.month_total VALUES (490202611, 490, 20261101, 15, 'normal', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 220, '\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000');


--
-- Data for Name: office; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.office VALUES ('demo', '1');


--
-- Data for Name: officer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.officer VALUES (3, 'admin', 1);
INSERT INTO public.officer VALUES (23, 'chief', 1);
INSERT INTO public.officer VALUES (27, 'hana', 1);
INSERT INTO public.officer VALUES (31, 'taro', 1);
INSERT INTO public.officer VALUES (35, 'kacho2', 1);
INSERT INTO public.officer VALUES (39, 'jiro', 1);
INSERT INTO public.officer VALUES (43, 'shiro', 1);
INSERT INTO public.officer VALUES (47, 'clerk', 1);
INSERT INTO public.officer VALUES (52, 'coordinator', 1);
INSERT INTO public.officer VALUES (57, 'executive', 1);
INSERT INTO public.officer VALUES (62, 'auditor', 1);
INSERT INTO public.officer VALUES (250, '2001', 28);
INSERT INTO public.officer VALUES (254, '2002', 29);
INSERT INTO public.officer VALUES (450, '2003', 30);
INSERT INTO public.officer VALUES (454, '2004', 31);
INSERT INTO public.officer VALUES (458, '2005', 31);
INSERT INTO public.officer VALUES (462, '2006', 32);
INSERT INTO public.officer VALUES (466, '2007', 33);
INSERT INTO public.officer VALUES (470, '2008', 33);
INSERT INTO public.officer VALUES (474, '2009', 34);
INSERT INTO public.officer VALUES (478, '2010', 34);
INSERT INTO public.officer VALUES (482, '2011', 34);
INSERT INTO public.officer VALUES (486, '2012', 35);
INSERT INTO public.officer VALUES (490, '2013', 35);
INSERT INTO public.officer VALUES (494, '2014', 35);
INSERT INTO public.officer VALUES (498, '2015', 35);


--
-- Data for Name: once; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: opening; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.opening VALUES (538, 27, 'annual', '', 20260101, 20260801, NULL, 225, 11, 20, 8, 120, NULL, NULL, NULL, NULL, 47, 403, 83, NULL);
INSERT INTO public.opening VALUES (539, 27, 'special', 'childnurse', 20260101, 20260701, NULL, 0, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 47, 403, 83, NULL);
INSERT INTO public.opening VALUES (540, 27, 'sick', '', 20260511, 20260511, 20260605, NULL, 24, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 47, 403, 83, NULL);
INSERT INTO public.opening VALUES (541, 27, 'care', '母', 20260202, 20260202, 20260227, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 47, 403, 83, NULL);
INSERT INTO public.opening VALUES (542, 27, 'care_time', '母', 20251104, 20251104, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 47, 403, 83, NULL);
INSERT INTO public.opening VALUES (543, 27, 'childcare', '', 20240901, 20240901, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, 1, 47, 403, 83, NULL);
INSERT INTO public.opening VALUES (544, 27, 'child_time', '2', 20240901, 20240901, NULL, 720, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 47, 403, 83, NULL);
INSERT INTO public.opening VALUES (545, 27, 'swap', '', 20260822, 20260822, 20261016, 465, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 47, 403, 83, NULL);
INSERT INTO public.opening VALUES (546, 27, 'substitute', '', 20260811, 20260811, NULL, 465, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 47, 403, 83, NULL);
INSERT INTO public.opening VALUES (547, 31, 'year', '', 20260401, 20260401, 20260831, 5280, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 47, 403, 83, NULL);
INSERT INTO public.opening VALUES (548, 31, 'annual', '', 20260101, 20260801, NULL, 0, 20, 20, 20, NULL, NULL, NULL, NULL, NULL, 47, 403, 83, NULL);
INSERT INTO public.opening VALUES (550, 39, 'year', '', 20260401, 20260401, 20260831, 720, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, 47, 403, 84, NULL);
INSERT INTO public.opening VALUES (551, 23, 'annual', '', 20260101, 20260801, NULL, 0, 9, 20, NULL, NULL, NULL, NULL, NULL, NULL, 47, 403, 84, NULL);
INSERT INTO public.opening VALUES (552, 458, 'annual', '', 20260101, 20260801, NULL, 0, 14, 20, 5, NULL, NULL, NULL, NULL, NULL, 47, 403, 84, NULL);
INSERT INTO public.opening VALUES (553, 494, 'year', '', 20260401, 20260401, 20260831, 2400, NULL, NULL, NULL, NULL, NULL, NULL, 1, NULL, 47, 403, 84, NULL);
INSERT INTO public.opening VALUES (555, 39, 'annual', '', 20260101, 20260801, NULL, 0, 16, 20, 3, NULL, NULL, NULL, NULL, NULL, 47, 146, 90, NULL);
INSERT INTO public.opening VALUES (549, 39, 'annual', '', 20260101, 20260801, NULL, 0, 15, 20, 3, NULL, NULL, NULL, NULL, NULL, 47, 403, 84, 93);


--
-- Data for Name: opening_month; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.opening_month VALUES (533, 27, 20260401, 1890, 47, 403, 83, NULL);
INSERT INTO public.opening_month VALUES (534, 27, 20260501, 2640, 47, 403, 83, NULL);
INSERT INTO public.opening_month VALUES (536, 27, 20260701, 3720, 47, 403, 83, NULL);
INSERT INTO public.opening_month VALUES (537, 27, 20260801, 480, 47, 403, 83, NULL);
INSERT INTO public.opening_month VALUES (554, 27, 20260601, 795, 47, 146, 90, NULL);
INSERT INTO public.opening_month VALUES (535, 27, 20260601, 735, 47, 403, 83, 92);


--
-- Data for Name: opening_state; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.opening_state VALUES (458, 1, 1, 1, 0, 88);
INSERT INTO public.opening_state VALUES (494, 1, 1, 1, 0, 88);
INSERT INTO public.opening_state VALUES (39, 2, 2, 2, 0, 98);
INSERT INTO public.opening_state VALUES (31, 2, 0, 0, 0, 99);
INSERT INTO public.opening_state VALUES (27, 14, 11, 13, 1, 100);
INSERT INTO public.opening_state VALUES (23, 1, 1, 0, 0, 101);


--
-- Data for Name: opening_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.opening_word VALUES (275, 538, 27, 'officer', 'confirmed', NULL, 1787788800000000, 27, 94);
INSERT INTO public.opening_word VALUES (276, 540, 27, 'officer', 'confirmed', NULL, 1787788800000000, 27, 94);
INSERT INTO public.opening_word VALUES (277, 541, 27, 'officer', 'confirmed', NULL, 1787788800000000, 27, 94);
INSERT INTO public.opening_word VALUES (336, 545, 27, 'officer', 'objected', '振り替えた日は８月23日です', 1787788800000000, 27, 95);
INSERT INTO public.opening_word VALUES (404, 548, 31, 'officer', 'confirmed', NULL, 1787788800000000, 31, 96);
INSERT INTO public.opening_word VALUES (405, 547, 31, 'officer', 'confirmed', NULL, 1787788800000000, 31, 96);
INSERT INTO public.opening_word VALUES (147, 550, 39, 'officer', 'confirmed', NULL, 1787788800000000, 39, 97);
INSERT INTO public.opening_word VALUES (278, 550, 39, 'officer', 'withdrawn', NULL, 1787788800000000, 39, 98);
INSERT INTO public.opening_word VALUES (338, 548, 31, 'office', 'confirmed', NULL, 1787875200000000, 47, 99);
INSERT INTO public.opening_word VALUES (339, 547, 31, 'office', 'confirmed', NULL, 1787875200000000, 47, 99);
INSERT INTO public.opening_word VALUES (406, 538, 27, 'office', 'confirmed', NULL, 1787875200000000, 47, 100);
INSERT INTO public.opening_word VALUES (148, 551, 23, 'office', 'confirmed', NULL, 1787875200000000, 47, 101);


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES (337, 27, 'opening.objected', 'person', 27, 1787789100000000, NULL, 95);
INSERT INTO public.outbox VALUES (155, 27, 'time.corrected', 'person', 27, 1794530100000000, NULL, 134);
INSERT INTO public.outbox VALUES (285, 27, 'time.corrected', 'person', 27, 1794530100000000, NULL, 135);
INSERT INTO public.outbox VALUES (345, 31, 'time.corrected', 'person', 31, 1794530100000000, NULL, 136);
INSERT INTO public.outbox VALUES (420, 27, 'time.confirmed', 'person', 27, 1794535500000000, NULL, 137);
INSERT INTO public.outbox VALUES (157, 27, 'time.confirmed', 'person', 27, 1794535500000000, NULL, 138);
INSERT INTO public.outbox VALUES (287, 31, 'time.rejected', 'person', 31, 1794535500000000, NULL, 139);
INSERT INTO public.outbox VALUES (347, 31, 'time.corrected', 'person', 31, 1794537300000000, NULL, 140);
INSERT INTO public.outbox VALUES (422, 31, 'time.corrected', 'person', 31, 1794537300000000, NULL, 141);
INSERT INTO public.outbox VALUES (427, 27, 'time.corrected', 'person', 27, 1795651500000000, NULL, 195);
INSERT INTO public.outbox VALUES (1183, 458, 'time.corrected', 'person', 458, 1795651500000000, NULL, 196);
INSERT INTO public.outbox VALUES (350, 23, 'time.corrected', 'person', 23, 1795651500000000, NULL, 197);


--
-- Data for Name: overtime_order; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.overtime_order VALUES (556, 27, 20260915, 1035, 1260, 'overtime', '国会答弁', 23, 47, 340, 108, NULL);
INSERT INTO public.overtime_order VALUES (557, 27, 20260930, 1035, 1560, 'overtime', '予算要求', 23, 47, 340, 108, NULL);
INSERT INTO public.overtime_order VALUES (558, 27, 20261008, 1035, 1350, 'overtime', '法令協議', 23, 47, 340, 108, NULL);
INSERT INTO public.overtime_order VALUES (559, 27, 20261010, 540, 900, 'overtime', '災害対応', 23, 47, 340, 108, NULL);
INSERT INTO public.overtime_order VALUES (560, 27, 20261105, 1035, 1410, 'overtime', '国会答弁', 23, 47, 340, 108, NULL);
INSERT INTO public.overtime_order VALUES (561, 27, 20261111, 1035, 1200, 'overtime', '質問主意書', 23, 47, 340, 108, NULL);
INSERT INTO public.overtime_order VALUES (562, 27, 20261127, 1035, 1200, 'overtime', '国会答弁', 23, 47, 340, 108, NULL);
INSERT INTO public.overtime_order VALUES (563, 31, 20261022, 1035, 1140, 'overtime', '国会答弁', 23, 47, 340, 108, NULL);
INSERT INTO public.overtime_order VALUES (564, 31, 20261114, 510, 1950, 'duty', '宿日直', 23, 47, 340, 108, NULL);
INSERT INTO public.overtime_order VALUES (566, 458, 20261118, 1080, 1200, 'overtime', '調査', 450, 47, 340, 108, NULL);
INSERT INTO public.overtime_order VALUES (567, 23, 20261119, 1035, 1155, 'overtime', '協議', 250, 47, 340, 108, NULL);
INSERT INTO public.overtime_order VALUES (565, 39, 20261118, 1035, 1170, 'overtime', '決算', 35, 47, 340, 108, 194);
INSERT INTO public.overtime_order VALUES (1349, 27, 20260916, 1035, 1125, 'overtime', '答弁の修正', 23, 47, 1184, 223, NULL);


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES (4, 3, 'admin', '管理 一郎', '', '', 1, NULL);
INSERT INTO public.person VALUES (24, 23, 'chief', '高橋 誠', '', '', 1, NULL);
INSERT INTO public.person VALUES (28, 27, 'hana', '佐藤 花', '', '', 1, NULL);
INSERT INTO public.person VALUES (32, 31, 'taro', '鈴木 太郎', '', '', 1, NULL);
INSERT INTO public.person VALUES (36, 35, 'kacho2', '田中 二葉', '', '', 1, NULL);
INSERT INTO public.person VALUES (44, 43, 'shiro', '渡辺 四郎', '', '', 1, NULL);
INSERT INTO public.person VALUES (48, 47, 'clerk', 'clerk', '', '', 1, NULL);
INSERT INTO public.person VALUES (53, 52, 'coordinator', 'coordinator', '', '', 1, NULL);
INSERT INTO public.person VALUES (58, 57, 'executive', 'executive', '', '', 1, NULL);
INSERT INTO public.person VALUES (63, 62, 'auditor', 'auditor', '', '', 1, NULL);
INSERT INTO public.person VALUES (251, 250, 'director', '局長 太一', 'きょくちょう たいち', '', 28, NULL);
INSERT INTO public.person VALUES (255, 254, 'keeper_l', '東北 守', 'とうほく まもる', '', 29, NULL);
INSERT INTO public.person VALUES (451, 450, 'kacho3', '山本 三雄', 'やまもと みつお', '', 30, NULL);
INSERT INTO public.person VALUES (455, 454, 'saburo', '中村 三郎', 'なかむら さぶろう', '', 31, NULL);
INSERT INTO public.person VALUES (459, 458, 'yuki', '小林 雪', 'こばやし ゆき', 'yuki@example.invalid', 31, NULL);
INSERT INTO public.person VALUES (463, 462, 'sora', '加藤 空', 'かとう そら', '', 32, NULL);
INSERT INTO public.person VALUES (467, 466, 'momo', '吉田 桃', 'よしだ もも', '', 33, NULL);
INSERT INTO public.person VALUES (471, 470, 'sota', '山田 外太', 'やまだ そとた', '', 33, NULL);
INSERT INTO public.person VALUES (475, 474, 'deru', '佐々木 出', 'ささき いずる', '', 34, NULL);
INSERT INTO public.person VALUES (479, 478, 'kyu', '山口 休', 'やまぐち きゅう', '', 34, NULL);
INSERT INTO public.person VALUES (483, 482, 'saki', '松本 咲', 'まつもと さき', '', 34, NULL);
INSERT INTO public.person VALUES (487, 486, 'mirai', '井上 未来', 'いのうえ みらい', '', 35, NULL);
INSERT INTO public.person VALUES (491, 490, 'ido', '木村 移', 'きむら いどう', '', 35, NULL);
INSERT INTO public.person VALUES (495, 494, 'nana', '林 七', 'はやし なな', '', 35, NULL);
INSERT INTO public.person VALUES (499, 498, 'shin', '斎藤 新', 'さいとう しん', '', 35, NULL);
INSERT INTO public.person VALUES (40, 39, 'jiro', '伊藤 次郎', '', '', 1, 67);
INSERT INTO public.person VALUES (140, 39, 'jiro', '伊藤 次朗', 'いとう じろう', '', 67, NULL);


--
-- Data for Name: piece; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.piece VALUES (27, 20261010, 20261010, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (31, 20261114, 20261114, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (23, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (27, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (27, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (35, 20261128, 20261128, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (35, 20261129, 20261129, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (458, 20261126, 20261126, 'workday', 0, 0, 0, 0, 0, 0, 150, 315, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260901, 20260901, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260902, 20260902, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260903, 20260903, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260904, 20260904, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260905, 20260905, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260906, 20260906, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260907, 20260907, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260908, 20260908, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260909, 20260909, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260910, 20260910, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260911, 20260911, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260912, 20260912, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260913, 20260913, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260914, 20260914, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260915, 20260915, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260916, 20260916, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260917, 20260917, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260918, 20260918, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260919, 20260919, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260920, 20260920, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260921, 20260921, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260922, 20260922, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260923, 20260923, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260924, 20260924, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260925, 20260925, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260926, 20260926, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260927, 20260927, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260928, 20260928, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260929, 20260929, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20260930, 20260930, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261001, 20261001, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261002, 20261002, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261003, 20261003, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261004, 20261004, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261005, 20261005, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261006, 20261006, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261007, 20261007, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261008, 20261008, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261009, 20261009, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261010, 20261010, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261011, 20261011, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261012, 20261012, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261013, 20261013, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261014, 20261014, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261015, 20261015, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261016, 20261016, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261017, 20261017, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261018, 20261018, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261019, 20261019, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261020, 20261020, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261021, 20261021, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261022, 20261022, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261023, 20261023, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261024, 20261024, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261025, 20261025, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261026, 20261026, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261027, 20261027, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261028, 20261028, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261029, 20261029, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261030, 20261030, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261031, 20261031, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261101, 20261101, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261103, 20261103, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261107, 20261107, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261108, 20261108, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 465, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261114, 20261114, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261115, 20261115, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261121, 20261121, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261122, 20261122, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261128, 20261128, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261129, 20261129, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261205, 20261205, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261206, 20261206, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261212, 20261212, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261213, 20261213, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261219, 20261219, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261220, 20261220, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261226, 20261226, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261227, 20261227, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270102, 20270102, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270103, 20270103, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270109, 20270109, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270110, 20270110, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270116, 20270116, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270117, 20270117, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270123, 20270123, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270124, 20270124, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270130, 20270130, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270131, 20270131, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270206, 20270206, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270207, 20270207, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270213, 20270213, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270214, 20270214, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270220, 20270220, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270221, 20270221, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270227, 20270227, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270228, 20270228, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270306, 20270306, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270307, 20270307, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270313, 20270313, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270314, 20270314, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270320, 20270320, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270321, 20270321, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270327, 20270327, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270328, 20270328, 'weekoff', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (27, 20261111, 20261111, 'workday', 465, 0, 0, 165, 0, 5, 0, 0, 0, '1035-1200', 60);
INSERT INTO public.piece VALUES (43, 20261127, 20261127, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (27, 20261102, 20261102, 'workday', 445, 0, 0, 0, 0, 10, 0, 20, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261105, 20261105, 'workday', 465, 0, 0, 375, 90, 32, 0, 0, 0, '1035-1410', 60);
INSERT INTO public.piece VALUES (27, 20261105, 20261106, 'workday', 0, 0, 0, 0, 0, 40, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (27, 20261106, 20261106, 'workday', 393, 0, 0, 0, 0, 0, 0, 72, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261112, 20261112, 'workday', 465, 0, 0, 0, 0, 95, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261112, 20261112, 'workday', 465, 0, 0, 0, 0, 20, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261124, 20261124, 'workday', 465, 0, 0, 0, 0, 38, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261124, 20261124, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (23, 20261124, 20261124, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (27, 20261127, 20261127, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (23, 20261127, 20261127, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (458, 20261127, 20261127, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (450, 20261127, 20261127, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (31, 20261127, 20261127, 'workday', 70, 0, 0, 0, 0, 5, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (23, 20261116, 20261116, 'workday', 465, 0, 0, 0, 0, 150, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (23, 20261117, 20261117, 'workday', 465, 0, 0, 0, 0, 150, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (23, 20261118, 20261118, 'workday', 465, 0, 0, 0, 0, 150, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (23, 20261119, 20261119, 'workday', 465, 0, 0, 120, 0, 30, 0, 0, 0, '1035-1155', 60);
INSERT INTO public.piece VALUES (23, 20261120, 20261120, 'workday', 465, 0, 0, 0, 0, 150, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (23, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 615, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260901, 20260901, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260902, 20260902, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260903, 20260903, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260904, 20260904, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260907, 20260907, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260908, 20260908, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260909, 20260909, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260910, 20260910, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260911, 20260911, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260914, 20260914, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260915, 20260915, 'workday', 465, 0, 0, 6, 0, 3, 0, 0, 0, '1035-1041', 60);
INSERT INTO public.piece VALUES (27, 20260916, 20260916, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260917, 20260917, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260918, 20260918, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260921, 20260921, 'holiday', 0, 0, 0, 0, 0, 474, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260922, 20260922, 'holiday', 0, 0, 0, 0, 0, 474, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260923, 20260923, 'holiday', 0, 0, 0, 0, 0, 474, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260924, 20260924, 'workday', 0, 0, 0, 0, 0, 9, 465, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260925, 20260925, 'workday', 0, 0, 0, 0, 0, 9, 465, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260928, 20260928, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260929, 20260929, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20260930, 20260930, 'workday', 465, 0, 0, 7, 0, 2, 0, 0, 0, '1035-1042', 60);
INSERT INTO public.piece VALUES (27, 20261001, 20261001, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261002, 20261002, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261005, 20261005, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261006, 20261006, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261007, 20261007, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261008, 20261008, 'workday', 465, 0, 0, 8, 0, 1, 0, 0, 0, '1035-1043', 60);
INSERT INTO public.piece VALUES (27, 20261009, 20261009, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261012, 20261012, 'holiday', 0, 0, 0, 0, 0, 474, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261013, 20261013, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261014, 20261014, 'workday', 345, 0, 0, 0, 0, 9, 120, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261015, 20261015, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261016, 20261016, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261019, 20261019, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261020, 20261020, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261021, 20261021, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261022, 20261022, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261023, 20261023, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261026, 20261026, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261027, 20261027, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261028, 20261028, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261029, 20261029, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261030, 20261030, 'workday', 465, 0, 0, 0, 0, 9, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (27, 20261113, 20261113, 'workday', 465, 0, 0, 0, 0, 24, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261116, 20261116, 'workday', 465, 0, 0, 0, 0, 24, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261117, 20261117, 'workday', 465, 0, 0, 0, 0, 24, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261118, 20261118, 'workday', 465, 0, 0, 0, 0, 24, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261119, 20261119, 'workday', 465, 0, 0, 0, 0, 24, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261120, 20261120, 'workday', 465, 0, 0, 0, 0, 24, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 489, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261125, 20261125, 'workday', 465, 0, 0, 0, 0, 24, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (27, 20261126, 20261126, 'workday', 465, 0, 0, 0, 0, 24, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260901, 20260901, 'workday', 461, 0, 0, 0, 0, 8, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260902, 20260902, 'workday', 460, 0, 0, 0, 0, 9, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260903, 20260903, 'workday', 459, 0, 0, 0, 0, 10, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260904, 20260904, 'workday', 458, 0, 0, 0, 0, 11, 0, 7, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260907, 20260907, 'workday', 462, 0, 0, 0, 0, 7, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260908, 20260908, 'workday', 461, 0, 0, 0, 0, 8, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260909, 20260909, 'workday', 460, 0, 0, 0, 0, 9, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260910, 20260910, 'workday', 459, 0, 0, 0, 0, 10, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260911, 20260911, 'workday', 458, 0, 0, 0, 0, 11, 0, 7, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260914, 20260914, 'workday', 462, 0, 0, 0, 0, 7, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260915, 20260915, 'workday', 461, 0, 0, 0, 0, 8, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260916, 20260916, 'workday', 460, 0, 0, 0, 0, 9, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260917, 20260917, 'workday', 459, 0, 0, 0, 0, 10, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260918, 20260918, 'workday', 458, 0, 0, 0, 0, 11, 0, 7, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260921, 20260921, 'holiday', 0, 0, 0, 0, 0, 469, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260922, 20260922, 'holiday', 0, 0, 0, 0, 0, 469, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260923, 20260923, 'holiday', 0, 0, 0, 0, 0, 469, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260924, 20260924, 'workday', 459, 0, 0, 0, 0, 10, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260925, 20260925, 'workday', 458, 0, 0, 0, 0, 11, 0, 7, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260928, 20260928, 'workday', 462, 0, 0, 0, 0, 7, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260929, 20260929, 'workday', 461, 0, 0, 0, 0, 8, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20260930, 20260930, 'workday', 460, 0, 0, 0, 0, 9, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261001, 20261001, 'workday', 459, 0, 0, 0, 0, 10, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261002, 20261002, 'workday', 458, 0, 0, 0, 0, 11, 0, 7, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261005, 20261005, 'workday', 462, 0, 0, 0, 0, 7, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261006, 20261006, 'workday', 461, 0, 0, 0, 0, 8, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261007, 20261007, 'workday', 460, 0, 0, 0, 0, 9, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261008, 20261008, 'workday', 459, 0, 0, 0, 0, 10, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261009, 20261009, 'workday', 458, 0, 0, 0, 0, 11, 0, 7, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261012, 20261012, 'holiday', 0, 0, 0, 0, 0, 469, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261013, 20261013, 'workday', 461, 0, 0, 0, 0, 8, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261014, 20261014, 'workday', 460, 0, 0, 0, 0, 9, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261015, 20261015, 'workday', 459, 0, 0, 0, 0, 10, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261016, 20261016, 'workday', 458, 0, 0, 0, 0, 11, 0, 7, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261019, 20261019, 'workday', 462, 0, 0, 0, 0, 7, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261020, 20261020, 'workday', 461, 0, 0, 0, 0, 8, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261021, 20261021, 'workday', 460, 0, 0, 0, 0, 9, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261022, 20261022, 'workday', 459, 0, 0, 10, 0, 0, 0, 6, 0, '1035-1045', 60);
INSERT INTO public.piece VALUES (31, 20261023, 20261023, 'workday', 458, 0, 0, 0, 0, 11, 0, 7, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261026, 20261026, 'workday', 462, 0, 0, 0, 0, 7, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261027, 20261027, 'workday', 461, 0, 0, 0, 0, 8, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261028, 20261028, 'workday', 460, 0, 0, 0, 0, 9, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261029, 20261029, 'workday', 459, 0, 0, 0, 0, 10, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261030, 20261030, 'workday', 458, 0, 0, 0, 0, 11, 0, 7, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261102, 20261102, 'workday', 463, 0, 0, 0, 0, 6, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261103, 20261103, 'holiday', 0, 0, 0, 0, 0, 469, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261104, 20261104, 'workday', 461, 0, 0, 0, 0, 8, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261105, 20261105, 'workday', 460, 0, 0, 0, 0, 9, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261106, 20261106, 'workday', 459, 0, 0, 0, 0, 10, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261107, 20261107, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (31, 20261109, 20261109, 'weekoff', 0, 0, 0, 0, 0, 529, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (31, 20261111, 20261111, 'workday', 461, 0, 0, 0, 0, 8, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261113, 20261113, 'workday', 461, 0, 0, 0, 0, 52, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261116, 20261116, 'workday', 465, 0, 0, 0, 0, 48, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261117, 20261117, 'workday', 464, 0, 0, 0, 0, 49, 0, 1, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261118, 20261118, 'workday', 463, 0, 0, 0, 0, 50, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261119, 20261119, 'workday', 462, 0, 0, 0, 0, 51, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261120, 20261120, 'workday', 206, 0, 0, 0, 0, 52, 255, 4, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 513, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261124, 20261124, 'workday', 464, 0, 0, 0, 0, 49, 0, 1, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261125, 20261125, 'workday', 463, 0, 0, 0, 0, 50, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (31, 20261126, 20261126, 'workday', 462, 0, 0, 0, 0, 51, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (43, 20261116, 20261116, 'workday', 464, 0, 0, 0, 0, 1, 0, 1, 0, '', 60);
INSERT INTO public.piece VALUES (43, 20261117, 20261117, 'workday', 463, 0, 0, 0, 0, 2, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (43, 20261118, 20261118, 'workday', 462, 0, 0, 0, 0, 3, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (43, 20261119, 20261119, 'workday', 461, 0, 0, 0, 0, 4, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (43, 20261120, 20261120, 'workday', 460, 0, 0, 0, 0, 5, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (43, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 465, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (43, 20261124, 20261124, 'workday', 463, 0, 0, 0, 0, 2, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (43, 20261125, 20261125, 'workday', 462, 0, 0, 0, 0, 3, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (43, 20261126, 20261126, 'workday', 461, 0, 0, 0, 0, 4, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (450, 20261116, 20261116, 'workday', 465, 0, 0, 0, 0, 75, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (450, 20261117, 20261117, 'workday', 465, 0, 0, 0, 0, 75, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (450, 20261118, 20261118, 'workday', 465, 0, 0, 0, 0, 75, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (450, 20261119, 20261119, 'workday', 465, 0, 0, 0, 0, 75, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (450, 20261120, 20261120, 'workday', 465, 0, 0, 0, 0, 75, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (450, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 540, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (450, 20261124, 20261124, 'workday', 465, 0, 0, 0, 0, 75, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (450, 20261125, 20261125, 'workday', 465, 0, 0, 0, 0, 75, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (450, 20261126, 20261126, 'workday', 465, 0, 0, 0, 0, 75, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261102, 20261102, 'workday', 454, 0, 0, 0, 0, 11, 0, 11, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261103, 20261103, 'holiday', 0, 0, 0, 0, 0, 465, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261104, 20261104, 'workday', 452, 0, 0, 0, 0, 13, 0, 13, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261105, 20261105, 'workday', 451, 0, 0, 0, 0, 14, 0, 14, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261106, 20261106, 'workday', 450, 0, 0, 0, 0, 15, 0, 15, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261109, 20261109, 'workday', 454, 0, 0, 0, 0, 11, 0, 11, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261110, 20261110, 'workday', 453, 0, 0, 0, 0, 12, 0, 12, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261111, 20261111, 'workday', 452, 0, 0, 0, 0, 13, 0, 13, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261112, 20261112, 'workday', 451, 0, 0, 0, 0, 14, 0, 14, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261113, 20261113, 'workday', 450, 0, 0, 0, 0, 15, 0, 15, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261116, 20261116, 'workday', 454, 0, 0, 0, 0, 11, 0, 11, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261117, 20261117, 'workday', 453, 0, 0, 0, 0, 12, 0, 12, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261118, 20261118, 'workday', 452, 0, 0, 13, 0, 0, 0, 13, 0, '1095-1108', 60);
INSERT INTO public.piece VALUES (458, 20261119, 20261119, 'workday', 300, 0, 0, 0, 0, 165, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (458, 20261120, 20261120, 'zero_alloc', 0, 0, 0, 0, 0, 525, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (458, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 465, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (462, 20261116, 20261116, 'workday', 419, 0, 120, 0, 0, 0, 0, 1, 0, '', 60);
INSERT INTO public.piece VALUES (462, 20261116, 20261117, 'workday', 45, 0, 45, 0, 0, 1, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261117, 20261117, 'workday', 418, 0, 120, 0, 0, 0, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (462, 20261117, 20261118, 'workday', 45, 0, 45, 0, 0, 2, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261118, 20261118, 'workday', 417, 0, 120, 0, 0, 0, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (462, 20261118, 20261119, 'workday', 45, 0, 45, 0, 0, 3, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261119, 20261119, 'workday', 416, 0, 120, 0, 0, 0, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (462, 20261119, 20261120, 'workday', 45, 0, 45, 0, 0, 4, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261120, 20261120, 'workday', 415, 0, 120, 0, 0, 0, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (462, 20261120, 20261121, 'weekoff', 45, 0, 45, 0, 0, 5, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 419, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (462, 20261123, 20261124, 'workday', 0, 0, 0, 0, 0, 46, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261124, 20261124, 'workday', 418, 0, 120, 0, 0, 0, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (462, 20261124, 20261125, 'workday', 45, 0, 45, 0, 0, 2, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261125, 20261125, 'workday', 417, 0, 120, 0, 0, 0, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (462, 20261125, 20261126, 'workday', 45, 0, 45, 0, 0, 3, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261126, 20261126, 'workday', 416, 0, 120, 0, 0, 0, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (462, 20261126, 20261127, 'workday', 45, 0, 45, 0, 0, 4, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261127, 20261127, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261116, 20261116, 'workday', 234, 0, 0, 0, 0, 6, 0, 1, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261117, 20261117, 'workday', 233, 0, 0, 0, 0, 7, 0, 2, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261118, 20261118, 'workday', 232, 0, 0, 0, 0, 8, 0, 3, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261119, 20261119, 'workday', 231, 0, 0, 0, 0, 9, 0, 4, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261120, 20261120, 'workday', 230, 0, 0, 0, 0, 10, 0, 5, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 240, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261124, 20261124, 'workday', 233, 0, 0, 0, 0, 7, 0, 2, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261125, 20261125, 'workday', 232, 0, 0, 0, 0, 8, 0, 3, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261126, 20261126, 'workday', 231, 0, 0, 0, 0, 9, 0, 4, 0, '', 0);
INSERT INTO public.piece VALUES (482, 20261016, 20261016, 'workday', 459, 0, 0, 0, 0, 6, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (482, 20261019, 20261019, 'workday', 463, 0, 0, 0, 0, 2, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (482, 20261020, 20261020, 'workday', 462, 0, 0, 0, 0, 3, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (482, 20261021, 20261021, 'workday', 461, 0, 0, 0, 0, 4, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (482, 20261022, 20261022, 'workday', 460, 0, 0, 0, 0, 5, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (482, 20261023, 20261023, 'workday', 459, 0, 0, 0, 0, 6, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (482, 20261026, 20261026, 'workday', 463, 0, 0, 0, 0, 2, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (482, 20261027, 20261027, 'workday', 462, 0, 0, 0, 0, 3, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (482, 20261028, 20261028, 'workday', 461, 0, 0, 0, 0, 4, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (482, 20261029, 20261029, 'workday', 460, 0, 0, 0, 0, 5, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (482, 20261030, 20261030, 'workday', 459, 0, 0, 0, 0, 6, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (490, 20260924, 20260924, 'workday', 460, 0, 0, 0, 0, 65, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (490, 20260925, 20260925, 'workday', 459, 0, 0, 0, 0, 66, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (490, 20260928, 20260928, 'workday', 463, 0, 0, 0, 0, 62, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (490, 20260929, 20260929, 'workday', 462, 0, 0, 0, 0, 63, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (490, 20260930, 20260930, 'workday', 461, 0, 0, 0, 0, 64, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (490, 20261001, 20261001, 'workday', 460, 0, 0, 0, 0, 65, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (490, 20261002, 20261002, 'workday', 459, 0, 0, 0, 0, 66, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (490, 20261005, 20261005, 'workday', 463, 0, 0, 0, 0, 62, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (490, 20261006, 20261006, 'workday', 462, 0, 0, 0, 0, 63, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (490, 20261007, 20261007, 'workday', 461, 0, 0, 0, 0, 64, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (490, 20261008, 20261008, 'workday', 460, 0, 0, 0, 0, 65, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (490, 20261009, 20261009, 'workday', 459, 0, 0, 0, 0, 66, 0, 6, 0, '', 60);
INSERT INTO public.piece VALUES (498, 20261116, 20261116, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261117, 20261117, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261118, 20261118, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261119, 20261119, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261120, 20261120, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261124, 20261124, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261125, 20261125, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261126, 20261126, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261125, 20261125, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (23, 20261125, 20261125, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261125, 20261125, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261125, 20261125, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261125, 20261125, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261125, 20261125, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261125, 20261125, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261125, 20261125, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (458, 20261125, 20261125, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261125, 20261125, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261125, 20261125, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (35, 20261116, 20261116, 'workday', 464, 0, 0, 0, 0, 21, 0, 16, 0, '', 60);
INSERT INTO public.piece VALUES (35, 20261117, 20261117, 'workday', 463, 0, 0, 0, 0, 22, 0, 17, 0, '', 60);
INSERT INTO public.piece VALUES (35, 20261118, 20261118, 'workday', 462, 0, 0, 0, 0, 23, 0, 18, 0, '', 60);
INSERT INTO public.piece VALUES (35, 20261119, 20261119, 'workday', 461, 0, 0, 0, 0, 24, 0, 19, 0, '', 60);
INSERT INTO public.piece VALUES (35, 20261120, 20261120, 'workday', 460, 0, 0, 0, 0, 25, 0, 20, 0, '', 60);
INSERT INTO public.piece VALUES (35, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 485, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (35, 20261124, 20261124, 'workday', 463, 0, 0, 0, 0, 22, 0, 17, 0, '', 60);
INSERT INTO public.piece VALUES (35, 20261125, 20261125, 'workday', 462, 0, 0, 0, 0, 23, 0, 18, 0, '', 60);
INSERT INTO public.piece VALUES (35, 20261126, 20261126, 'workday', 480, 0, 0, 0, 0, 0, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (35, 20261127, 20261127, 'workday', 480, 0, 0, 0, 0, 0, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (35, 20261130, 20261130, 'workday', 480, 0, 0, 0, 0, 0, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (39, 20261116, 20261116, 'workday', 480, 0, 0, 0, 0, 128, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (39, 20261117, 20261117, 'workday', 480, 0, 0, 0, 0, 128, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (39, 20261118, 20261118, 'workday', 480, 0, 0, 0, 0, 128, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (39, 20261119, 20261119, 'workday', 479, 0, 0, 0, 0, 129, 0, 1, 0, '', 60);
INSERT INTO public.piece VALUES (39, 20261120, 20261120, 'workday', 478, 0, 0, 0, 0, 130, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (39, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 608, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (39, 20261124, 20261124, 'workday', 480, 0, 0, 0, 0, 128, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (39, 20261125, 20261125, 'workday', 480, 0, 0, 0, 0, 128, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (39, 20261126, 20261126, 'workday', 479, 0, 0, 0, 0, 129, 0, 1, 0, '', 60);
INSERT INTO public.piece VALUES (39, 20261127, 20261127, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (454, 20261116, 20261116, 'workday', 480, 0, 0, 0, 0, 20, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (454, 20261117, 20261117, 'workday', 480, 0, 0, 0, 0, 20, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (454, 20261118, 20261118, 'workday', 480, 0, 0, 0, 0, 20, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (454, 20261119, 20261119, 'workday', 480, 0, 0, 0, 0, 20, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (454, 20261120, 20261120, 'workday', 480, 0, 0, 0, 0, 20, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (454, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 500, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (454, 20261124, 20261124, 'workday', 480, 0, 0, 0, 0, 20, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (454, 20261125, 20261125, 'workday', 480, 0, 0, 0, 0, 20, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (454, 20261126, 20261126, 'workday', 480, 0, 0, 0, 0, 20, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (470, 20261116, 20261116, 'workday', 479, 0, 0, 0, 0, 1, 0, 1, 0, '', 60);
INSERT INTO public.piece VALUES (470, 20261117, 20261117, 'workday', 478, 0, 0, 0, 0, 2, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (470, 20261118, 20261118, 'workday', 477, 0, 0, 0, 0, 3, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (470, 20261119, 20261119, 'workday', 476, 0, 0, 0, 0, 4, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (470, 20261120, 20261120, 'workday', 475, 0, 0, 0, 0, 5, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (470, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 480, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (470, 20261124, 20261124, 'workday', 478, 0, 0, 0, 0, 2, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (470, 20261125, 20261125, 'workday', 477, 0, 0, 0, 0, 3, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (470, 20261126, 20261126, 'workday', 476, 0, 0, 0, 0, 4, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (478, 20261116, 20261116, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261117, 20261117, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261118, 20261118, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261119, 20261119, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261120, 20261120, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261124, 20261124, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261125, 20261125, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261126, 20261126, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261127, 20261127, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261130, 20261130, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261201, 20261201, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261202, 20261202, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261203, 20261203, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261204, 20261204, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261207, 20261207, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261208, 20261208, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261209, 20261209, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261210, 20261210, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261211, 20261211, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261214, 20261214, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261215, 20261215, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261216, 20261216, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261217, 20261217, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261218, 20261218, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261221, 20261221, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261222, 20261222, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261223, 20261223, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261224, 20261224, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261225, 20261225, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261228, 20261228, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261229, 20261229, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261230, 20261230, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20261231, 20261231, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270101, 20270101, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270104, 20270104, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270105, 20270105, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270106, 20270106, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270107, 20270107, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270108, 20270108, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270111, 20270111, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270112, 20270112, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270113, 20270113, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270114, 20270114, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270115, 20270115, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270118, 20270118, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270119, 20270119, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270120, 20270120, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270121, 20270121, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270122, 20270122, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270125, 20270125, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270126, 20270126, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270127, 20270127, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270128, 20270128, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270129, 20270129, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270201, 20270201, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270202, 20270202, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270203, 20270203, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270204, 20270204, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270205, 20270205, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270208, 20270208, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270209, 20270209, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270210, 20270210, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270211, 20270211, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270212, 20270212, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270215, 20270215, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270216, 20270216, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270217, 20270217, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270218, 20270218, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270219, 20270219, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270222, 20270222, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270223, 20270223, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270224, 20270224, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270225, 20270225, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270226, 20270226, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270301, 20270301, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270302, 20270302, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270303, 20270303, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270304, 20270304, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270305, 20270305, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270308, 20270308, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270309, 20270309, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270310, 20270310, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270311, 20270311, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270312, 20270312, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270315, 20270315, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270316, 20270316, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270317, 20270317, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270318, 20270318, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270319, 20270319, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270322, 20270322, 'holiday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270323, 20270323, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270324, 20270324, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270325, 20270325, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270326, 20270326, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270329, 20270329, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270330, 20270330, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (478, 20270331, 20270331, 'workday', 0, 0, 0, 0, 0, 0, 480, 0, 0, '', 0);
INSERT INTO public.piece VALUES (494, 20261116, 20261116, 'workday', 479, 0, 0, 0, 0, 221, 0, 1, 0, '', 60);
INSERT INTO public.piece VALUES (494, 20261117, 20261117, 'workday', 478, 0, 0, 0, 0, 222, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (494, 20261118, 20261118, 'workday', 477, 0, 0, 0, 0, 223, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (494, 20261119, 20261119, 'workday', 476, 0, 0, 0, 0, 224, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (494, 20261120, 20261120, 'workday', 475, 0, 0, 0, 0, 225, 0, 5, 0, '', 60);
INSERT INTO public.piece VALUES (494, 20261123, 20261123, 'holiday', 0, 0, 0, 0, 0, 700, 0, 0, 0, '', 60);
INSERT INTO public.piece VALUES (494, 20261124, 20261124, 'workday', 478, 0, 0, 0, 0, 222, 0, 2, 0, '', 60);
INSERT INTO public.piece VALUES (494, 20261125, 20261125, 'workday', 477, 0, 0, 0, 0, 223, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (494, 20261126, 20261126, 'workday', 476, 0, 0, 0, 0, 224, 0, 4, 0, '', 60);
INSERT INTO public.piece VALUES (3, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261116, 20261116, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261117, 20261117, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261118, 20261118, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261119, 20261119, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261120, 20261120, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (3, 20261124, 20261124, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (23, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (23, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (23, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (23, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (23, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (23, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (23, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (23, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (31, 20261110, 20261110, 'workday', 462, 0, 0, 0, 0, 7, 0, 3, 0, '', 60);
INSERT INTO public.piece VALUES (35, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (35, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (35, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (35, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (35, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (35, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (35, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (35, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (35, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (39, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (39, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (39, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (39, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (39, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (39, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (39, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (39, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (39, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (43, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (43, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (43, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (43, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (43, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (43, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (43, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (43, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (43, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261116, 20261116, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261117, 20261117, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261118, 20261118, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261119, 20261119, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261120, 20261120, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (47, 20261124, 20261124, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261116, 20261116, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261117, 20261117, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261118, 20261118, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261119, 20261119, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261120, 20261120, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (52, 20261124, 20261124, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261116, 20261116, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261117, 20261117, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261118, 20261118, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261119, 20261119, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261120, 20261120, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (57, 20261124, 20261124, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261116, 20261116, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261117, 20261117, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261118, 20261118, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261119, 20261119, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261120, 20261120, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (62, 20261124, 20261124, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261116, 20261116, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261117, 20261117, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261118, 20261118, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261119, 20261119, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261120, 20261120, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (250, 20261124, 20261124, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261116, 20261116, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261117, 20261117, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261118, 20261118, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261119, 20261119, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261120, 20261120, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (254, 20261124, 20261124, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (450, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (450, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (450, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (450, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (450, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (450, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (450, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (450, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (450, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (454, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (454, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (454, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (454, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (454, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (454, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (454, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (454, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (454, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (462, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (466, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (470, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (470, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (470, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (470, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (470, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (470, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (470, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (470, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (470, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261116, 20261116, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261117, 20261117, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261118, 20261118, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261119, 20261119, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261120, 20261120, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (474, 20261124, 20261124, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261116, 20261116, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261117, 20261117, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261118, 20261118, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261119, 20261119, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261120, 20261120, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (490, 20261124, 20261124, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (494, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (494, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (494, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (494, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (494, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (494, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (494, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (494, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (494, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261102, 20261102, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261104, 20261104, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261105, 20261105, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261106, 20261106, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261109, 20261109, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261110, 20261110, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261111, 20261111, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261112, 20261112, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);
INSERT INTO public.piece VALUES (498, 20261113, 20261113, 'workday', 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0);


--
-- Data for Name: post; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.post VALUES (6, 1, 'システム管理者', 90, 0, 20190401, 99991231, 1, NULL);
INSERT INTO public.post VALUES (17, 11, '課長', 10, 1, 20190401, 99991231, 1, NULL);
INSERT INTO public.post VALUES (18, 11, '係員', 90, 0, 20190401, 99991231, 1, NULL);
INSERT INTO public.post VALUES (19, 13, '課長', 10, 1, 20190401, 99991231, 1, NULL);
INSERT INTO public.post VALUES (20, 13, '係員', 90, 0, 20190401, 99991231, 1, NULL);
INSERT INTO public.post VALUES (213, 9, '局長', 1, 1, 20190401, 99991231, 14, NULL);
INSERT INTO public.post VALUES (214, 13, '課長補佐', 30, 0, 20190401, 99991231, 14, NULL);
INSERT INTO public.post VALUES (215, 197, '課長', 10, 1, 20190401, 99991231, 14, NULL);
INSERT INTO public.post VALUES (216, 197, '課長補佐', 30, 0, 20190401, 99991231, 14, NULL);
INSERT INTO public.post VALUES (217, 197, '係員', 90, 0, 20190401, 99991231, 14, NULL);
INSERT INTO public.post VALUES (218, 15, '局長', 10, 1, 20190401, 99991231, 14, NULL);
INSERT INTO public.post VALUES (219, 15, '係員', 90, 0, 20190401, 99991231, 14, NULL);
INSERT INTO public.post VALUES (220, 203, '室長', 10, 1, 20190401, 99991231, 14, 69);
INSERT INTO public.post VALUES (331, 203, '室長', 10, 1, 20190401, 20260331, 69, NULL);


--
-- Data for Name: post_superior; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.post_superior VALUES (21, 18, 17, 20190401, 99991231, 1, NULL);
INSERT INTO public.post_superior VALUES (22, 20, 19, 20190401, 99991231, 1, NULL);
INSERT INTO public.post_superior VALUES (228, 17, 213, 20190401, 99991231, 19, NULL);
INSERT INTO public.post_superior VALUES (229, 19, 213, 20190401, 99991231, 19, NULL);
INSERT INTO public.post_superior VALUES (230, 214, 19, 20190401, 99991231, 20, NULL);
INSERT INTO public.post_superior VALUES (231, 217, 215, 20190401, 99991231, 21, NULL);
INSERT INTO public.post_superior VALUES (233, 215, 213, 20190401, 99991231, 22, NULL);
INSERT INTO public.post_superior VALUES (234, 219, 218, 20190401, 99991231, 23, NULL);
INSERT INTO public.post_superior VALUES (232, 216, 215, 20190401, 99991231, 21, 71);
INSERT INTO public.post_superior VALUES (141, 216, 215, 20190401, 20261031, 71, NULL);
INSERT INTO public.post_superior VALUES (269, 216, 215, 20261101, 99991231, 72, NULL);


--
-- Data for Name: posting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.posting VALUES (7, 3, 1, 6, 'main', 1, 20190401, 99991231, 1, NULL);
INSERT INTO public.posting VALUES (26, 23, 11, 17, 'main', 1, 20190401, 99991231, 1, NULL);
INSERT INTO public.posting VALUES (30, 27, 11, 18, 'main', 1, 20190401, 99991231, 1, NULL);
INSERT INTO public.posting VALUES (34, 31, 11, 18, 'main', 1, 20190401, 99991231, 1, NULL);
INSERT INTO public.posting VALUES (38, 35, 13, 19, 'main', 1, 20190401, 99991231, 1, NULL);
INSERT INTO public.posting VALUES (42, 39, 13, 20, 'main', 1, 20190401, 99991231, 1, NULL);
INSERT INTO public.posting VALUES (46, 43, 15, NULL, 'main', 1, 20190401, 99991231, 1, NULL);
INSERT INTO public.posting VALUES (50, 47, 9, NULL, 'main', 1, 20190401, 99991231, 1, NULL);
INSERT INTO public.posting VALUES (55, 52, 9, NULL, 'main', 1, 20190401, 99991231, 1, NULL);
INSERT INTO public.posting VALUES (60, 57, 9, NULL, 'main', 1, 20190401, 99991231, 1, NULL);
INSERT INTO public.posting VALUES (65, 62, 9, NULL, 'main', 1, 20190401, 99991231, 1, NULL);
INSERT INTO public.posting VALUES (253, 250, 9, 213, 'main', 1, 20190401, 99991231, 28, NULL);
INSERT INTO public.posting VALUES (449, 254, 15, 219, 'main', 1, 20190401, 99991231, 29, NULL);
INSERT INTO public.posting VALUES (453, 450, 197, 216, 'main', 1, 20190401, 99991231, 30, NULL);
INSERT INTO public.posting VALUES (457, 454, 13, 214, 'main', 1, 20190401, 99991231, 31, NULL);
INSERT INTO public.posting VALUES (461, 458, 197, 217, 'main', 1, 20190401, 99991231, 31, NULL);
INSERT INTO public.posting VALUES (465, 462, 197, 217, 'main', 1, 20190401, 99991231, 32, NULL);
INSERT INTO public.posting VALUES (469, 466, 197, 217, 'main', 1, 20190401, 99991231, 33, NULL);
INSERT INTO public.posting VALUES (489, 486, 11, 18, 'main', 1, 20261201, 99991231, 35, NULL);
INSERT INTO public.posting VALUES (497, 494, 13, 20, 'main', 1, 20190401, 99991231, 35, NULL);
INSERT INTO public.posting VALUES (501, 498, 11, 18, 'main', 1, 20261001, 99991231, 35, NULL);
INSERT INTO public.posting VALUES (508, 450, 197, 215, 'acting', 0, 20260401, 99991231, 40, NULL);
INSERT INTO public.posting VALUES (509, 454, 197, 216, 'concurrent', 0, 20260701, 99991231, 40, NULL);
INSERT INTO public.posting VALUES (473, 470, 13, NULL, 'main', 1, 20190401, 99991231, 33, 41);
INSERT INTO public.posting VALUES (510, 470, 13, NULL, 'main', 1, 20190401, 20260331, 41, NULL);
INSERT INTO public.posting VALUES (511, 470, 13, NULL, 'main', 0, 20260401, 99991231, 41, NULL);
INSERT INTO public.posting VALUES (512, 470, 13, 20, 'seconded_in', 1, 20260401, 99991231, 41, NULL);
INSERT INTO public.posting VALUES (477, 474, 13, 20, 'main', 1, 20190401, 99991231, 34, 41);
INSERT INTO public.posting VALUES (513, 474, 13, 20, 'main', 1, 20190401, 20260930, 41, NULL);
INSERT INTO public.posting VALUES (514, 474, 13, 20, 'main', 0, 20261001, 99991231, 41, NULL);
INSERT INTO public.posting VALUES (515, 474, 1, NULL, 'seconded_out', 1, 20261001, 99991231, 41, NULL);
INSERT INTO public.posting VALUES (481, 478, 13, 20, 'main', 1, 20190401, 99991231, 34, 42);
INSERT INTO public.posting VALUES (516, 478, 13, 20, 'main', 1, 20190401, 20260831, 42, NULL);
INSERT INTO public.posting VALUES (517, 478, 13, 20, 'main', 0, 20260901, 99991231, 42, NULL);
INSERT INTO public.posting VALUES (518, 478, 13, 20, 'leave_of_absence', 1, 20260901, 99991231, 42, NULL);
INSERT INTO public.posting VALUES (493, 490, 11, 18, 'main', 1, 20190401, 99991231, 35, 42);
INSERT INTO public.posting VALUES (519, 490, 11, 18, 'main', 1, 20190401, 20260930, 42, NULL);
INSERT INTO public.posting VALUES (520, 490, 15, 219, 'main', 1, 20261001, 99991231, 42, 79);
INSERT INTO public.posting VALUES (143, 490, 15, 219, 'main', 1, 20261001, 20261130, 79, 80);
INSERT INTO public.posting VALUES (144, 490, 13, NULL, 'main', 1, 20261201, 99991231, 79, 80);
INSERT INTO public.posting VALUES (274, 490, 15, 219, 'main', 1, 20261001, 99991231, 80, NULL);
INSERT INTO public.posting VALUES (485, 482, 11, 18, 'main', 1, 20190401, 99991231, 34, 81);
INSERT INTO public.posting VALUES (334, 482, 11, 18, 'main', 1, 20190401, 20261031, 81, NULL);


--
-- Data for Name: regime; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.regime VALUES (5, 3, 'nps', 20190401, 99991231, 1, NULL);
INSERT INTO public.regime VALUES (25, 23, 'nps', 20190401, 99991231, 1, NULL);
INSERT INTO public.regime VALUES (29, 27, 'nps', 20190401, 99991231, 1, NULL);
INSERT INTO public.regime VALUES (33, 31, 'nps', 20190401, 99991231, 1, NULL);
INSERT INTO public.regime VALUES (37, 35, 'nps', 20190401, 99991231, 1, NULL);
INSERT INTO public.regime VALUES (45, 43, 'nps', 20190401, 99991231, 1, NULL);
INSERT INTO public.regime VALUES (49, 47, 'nps', 20190401, 99991231, 1, NULL);
INSERT INTO public.regime VALUES (54, 52, 'nps', 20190401, 99991231, 1, NULL);
INSERT INTO public.regime VALUES (59, 57, 'nps', 20190401, 99991231, 1, NULL);
INSERT INTO public.regime VALUES (64, 62, 'nps', 20190401, 99991231, 1, NULL);
INSERT INTO public.regime VALUES (252, 250, 'nps', 20190401, 99991231, 28, NULL);
INSERT INTO public.regime VALUES (256, 254, 'nps', 20190401, 99991231, 29, NULL);
INSERT INTO public.regime VALUES (452, 450, 'nps', 20190401, 99991231, 30, NULL);
INSERT INTO public.regime VALUES (456, 454, 'nps', 20190401, 99991231, 31, NULL);
INSERT INTO public.regime VALUES (460, 458, 'nps', 20190401, 99991231, 31, NULL);
INSERT INTO public.regime VALUES (464, 462, 'nps', 20190401, 99991231, 32, NULL);
INSERT INTO public.regime VALUES (468, 466, 'nps', 20190401, 99991231, 33, NULL);
INSERT INTO public.regime VALUES (472, 470, 'nps', 20190401, 99991231, 33, NULL);
INSERT INTO public.regime VALUES (476, 474, 'nps', 20190401, 99991231, 34, NULL);
INSERT INTO public.regime VALUES (480, 478, 'nps', 20190401, 99991231, 34, NULL);
INSERT INTO public.regime VALUES (484, 482, 'nps', 20190401, 99991231, 34, NULL);
INSERT INTO public.regime VALUES (488, 486, 'nps', 20261201, 99991231, 35, NULL);
INSERT INTO public.regime VALUES (492, 490, 'nps', 20190401, 99991231, 35, NULL);
INSERT INTO public.regime VALUES (500, 498, 'nps', 20261001, 99991231, 35, NULL);
INSERT INTO public.regime VALUES (496, 494, 'nps', 20190401, 99991231, 35, 59);
INSERT INTO public.regime VALUES (392, 494, 'nps', 20190401, 20260331, 59, NULL);
INSERT INTO public.regime VALUES (393, 494, 'kokuken', 20260401, 99991231, 59, NULL);
INSERT INTO public.regime VALUES (41, 39, 'nps', 20190401, 99991231, 1, 76);
INSERT INTO public.regime VALUES (270, 39, 'nps', 20190401, 20260430, 76, NULL);
INSERT INTO public.regime VALUES (271, 39, 'nps', 20260601, 99991231, 76, NULL);
INSERT INTO public.regime VALUES (272, 39, 'kokuken', 20260501, 20260531, 76, NULL);


--
-- Data for Name: role; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.role VALUES (8, 3, 1, 'admin', 20190401, 99991231, 1, NULL);
INSERT INTO public.role VALUES (51, 47, 1, 'keeper', 20190401, 99991231, 1, NULL);
INSERT INTO public.role VALUES (56, 52, 1, 'coordinator', 20190401, 99991231, 1, NULL);
INSERT INTO public.role VALUES (61, 57, 1, 'executive', 20190401, 99991231, 1, NULL);
INSERT INTO public.role VALUES (66, 62, 1, 'auditor', 20190401, 99991231, 1, NULL);
INSERT INTO public.role VALUES (530, 254, 15, 'keeper', 20260401, 99991231, 66, NULL);
INSERT INTO public.role VALUES (531, 47, 15, 'coordinator', 20260401, 20260930, 66, NULL);
INSERT INTO public.role VALUES (532, 454, 13, 'keeper', 20260401, 99991231, 66, 77);
INSERT INTO public.role VALUES (333, 454, 13, 'keeper', 20260401, 20261031, 77, NULL);


--
-- Data for Name: route; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.route VALUES (279, 11, 'overtime', 17, 1, 20260401, 99991231, 102, NULL);
INSERT INTO public.route VALUES (280, 11, 'leave', 17, 0, 20260401, 99991231, 102, 103);


--
-- Data for Name: schema_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schema_version VALUES (1, '291beb2824944fffc081b479e4da40ac6892032d18a35ef1c0b72a2d778ba730', 1785542400000000);
INSERT INTO public.schema_version VALUES (2, '4e450f7e5fe3c7da97d88009975ceffe72f09c8f2afb606a7f3a9be61c977710', 1785542400000000);
INSERT INTO public.schema_version VALUES (3, 'cdf0e9cabb5e441949754482ff88fc301e734c7713f3397f962671df8c4e337a', 1785542400000000);
INSERT INTO public.schema_version VALUES (4, 'f6db4133737ae77e4ffc6ed199bc5d3cd321c9d87c0a2f14d103f62729f4e39b', 1785542400000000);
INSERT INTO public.schema_version VALUES (5, 'f1847b21d45d65808c3051a754fe31869b6be386957f98dfc65b2e64b5f1d74f', 1785542400000000);
INSERT INTO public.schema_version VALUES (6, 'd0c28018a98f50495a18610dc04d8f5045fed625467c217249748b32e89b5f74', 1785542400000000);
INSERT INTO public.schema_version VALUES (7, '5d617fc8ec60d55fe4c433187c331fa501612befa902cb00887a7c2534fe05c4', 1785542400000000);
INSERT INTO public.schema_version VALUES (8, '5f1d75b4b166324500007ff29ac6aab7dff2c2c7b481dc38a72ffd7b421cbba4', 1785542400000000);
INSERT INTO public.schema_version VALUES (9, '0bb39a9a1ceb2062654c45923d4d67d888748bbb9944db26450f3777a57f8fe8', 1785542400000000);
INSERT INTO public.schema_version VALUES (10, 'dec91801fd6f154433a032cfe044e6041ab0273cac90ec2de60426fad16c9238', 1785542400000000);
INSERT INTO public.schema_version VALUES (11, '36aecf6cce06fc0bc88b2be99a1b3f2b807afc6911a6df1b8563ecf5e589f4e4', 1785542400000000);
INSERT INTO public.schema_version VALUES (12, 'bd96b5e4d4612531c52eecbfb2bad43d1042333615fb9036781636d13092f47c', 1785542400000000);
INSERT INTO public.schema_version VALUES (13, 'f3bc3f6809408056858654f297afa11022f0bf383eaed9a540f465d9f0e089c4', 1785542400000000);
INSERT INTO public.schema_version VALUES (16, '79a2d1f3f0fe778f6798d0a015391424b243438b31fd037b67f952409c3e4dee', 1785542400000000);
INSERT INTO public.schema_version VALUES (17, '9dbaf266db582c976d3b10343a0ac06bfea130c96fc20a21ae1dc5ca9dc1b921', 1785542400000000);
INSERT INTO public.schema_version VALUES (18, '23acb2b2e86fb64a4029a9c79e9a0540983967229d7459cddf4e97868de24bd6', 1785542400000000);
INSERT INTO public.schema_version VALUES (20, 'a91343b17e5087228fa621590fc893815597956667ce2cd6b7a4dabf69eba308', 1785542400000000);
INSERT INTO public.schema_version VALUES (21, '1913d1bb8584069d07d6b973836c4c117a95f94de232f630520679e016fba8cb', 1785542400000000);


--
-- Data for Name: seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal VALUES (1, 1, '\x31b94fd545ce2719289b22864795ff536e0e0025b46c787a431f7155bf9dde5d');
INSERT INTO public.seal VALUES (2, 2, '\x1b491ba54f212ebcf4316763158d768c6982fbda78e3ffb84c508603411f78eb');
INSERT INTO public.seal VALUES (3, 3, '\x5183476f7fa4656d0adfd1cf3708373d26198016c72cfc97e7c1c1adcc96341b');
INSERT INTO public.seal VALUES (4, 4, '\xbde76850b818d6716ae7f7f9922614cdec6e0c9abc1ca593ccabf507ebcc6340');
INSERT INTO public.seal VALUES (5, 5, '\x79219a30954a12bc8fef79d3ae86cf37419fb11824dcf277fb2c1ab4b2e540ac');
INSERT INTO public.seal VALUES (6, 6, '\x62ffefde0ef4f0341d0797ff2277653badf7bee48fd0c26344adb27d6f0d49a6');
INSERT INTO public.seal VALUES (7, 7, '\xa03876504238db4cbbe9919b69b07ea9215fdb6c08fb4046114a19585c377f83');
INSERT INTO public.seal VALUES (8, 8, '\x133f965414185bf6a31ef14112b4e91fc83a4edc8e395b38d53ffd5252a3e140');
INSERT INTO public.seal VALUES (9, 9, '\x0220b4afb8be0ea102046e7e05d222cc16242b42323fd56e6d4ed6ee303c1c08');
INSERT INTO public.seal VALUES (10, 10, '\x7773fba13233037c56b07cdbd9a7a91c9eb4c0f1a0bbd4a5fad977c609f76a18');
INSERT INTO public.seal VALUES (11, 11, '\xa70ac8b40a48323af033f8d665ef425295c2ce686b07ec0d3da4ed91eb5e5827');
INSERT INTO public.seal VALUES (12, 12, '\x6b03927be4778cb729415992ddadc9686913b71c81d71c36f52c083e0ebab834');
INSERT INTO public.seal VALUES (13, 13, '\x356c1456951fb05ee587aa51c06dc2272e483fab863298fe578964456e45943f');
INSERT INTO public.seal VALUES (14, 14, '\x857327763259851928692e3e711015e085faf07f7baa5cab914c187d8f2df5a6');
INSERT INTO public.seal VALUES (15, 15, '\xfb66e83c6b321f7a2e8b6567e7d06d70f453de6ba8699b68ba769611fcc75759');
INSERT INTO public.seal VALUES (16, 16, '\xd57479039d6311dfdc3fef4c5a9168824bad93bc029a45d77e25f50250457e3d');
INSERT INTO public.seal VALUES (17, 17, '\x30cfb0b597fb3a8b804e2e96ccd0378d48c874e368582b3dcf636ba4d0ca6214');
INSERT INTO public.seal VALUES (18, 18, '\x8989c34f3a89dede490d2220a501af55a91250855c489cc8f77be0f1b53a94b3');
INSERT INTO public.seal VALUES (19, 19, '\xe363b253998631ee65e08d86d83523f20bc3ff52e759e815926d56873211d698');
INSERT INTO public.seal VALUES (20, 20, '\x64fcf5f774dda355ed18ea7cb2fb43af4e764848aa0e3c7bcb7e138bc1ee83ee');
INSERT INTO public.seal VALUES (21, 21, '\x26bbd802cff4ea1d2268d5b80296e6d04ba3fc9599c33e5bd5a1155d9830322d');
INSERT INTO public.seal VALUES (22, 22, '\x6ba6f49fb644ff14373636eae8e66d1b65f856e6516f41d34303a1c261aad10f');
INSERT INTO public.seal VALUES (23, 23, '\x49e91c0717297be7d5241ca0832e3dc1d15cf4a6310d7e939de7da1795a26397');
INSERT INTO public.seal VALUES (24, 24, '\x904ff4562d07ab5c8d1be5dc2c010fbfccc67732a4560b145e5aad11a7799cfe');
INSERT INTO public.seal VALUES (25, 25, '\x9636b2e752593a1133780f5f4be5019ad24e6947b17150a5dbfb859a05e42876');
INSERT INTO public.seal VALUES (26, 26, '\x0d8d3c0f8cf73bf03c0ea81474cceed51676f591d839c2a68d4df47bd6cc7365');
INSERT INTO public.seal VALUES (27, 27, '\xee45c1df9b7fb755235d42cd155b0a3c94713cabdb7893b522b9593aebd5b519');
INSERT INTO public.seal VALUES (28, 28, '\xe4a02243245f242f733a2247f8fd5fcaa6f190467f0132f5860e18644ca779d7');
INSERT INTO public.seal VALUES (29, 29, '\x4fd607ba4662c10b88ed2373dcbc40678ef0eca290c884068a7304aa2a97114c');
INSERT INTO public.seal VALUES (30, 30, '\xb916085dc176486c9f8ba26b92fe9eee602320db8a9bd00004d91ae6ff1d61f5');
INSERT INTO public.seal VALUES (31, 31, '\xfa217923779030f70d3183e02126fcd5322caedf07e1d0939a4f982ac38f2eef');
INSERT INTO public.seal VALUES (32, 32, '\x7a955219ce1b8f505917029b32e904e542e0bb0272bfe57495fbc341f99d827e');
INSERT INTO public.seal VALUES (33, 33, '\x6e7a4e5a2e8afb72cedafa534d4125c213f780495a47504722a5ddec1b5a6583');
INSERT INTO public.seal VALUES (34, 34, '\x58aa0c2971eb5aab53cf8b99224367dbfe2e6e5e7e87a1063db08e27e4c88c7c');
INSERT INTO public.seal VALUES (35, 35, '\xca8e772d7d047ed6565a3c600a67b5822762b5022e076d23e73b8bb95abb3ad6');
INSERT INTO public.seal VALUES (36, 36, '\xac1eafbdd12e85ea00aa95d76a274544db8bdd8d9c07c83e0f5f6e28cdaed330');
INSERT INTO public.seal VALUES (37, 37, '\xea543609799da3d25c996e62c77f188b5b37eab28a8daa94389b2cc3de0b8694');
INSERT INTO public.seal VALUES (38, 38, '\xb217ec1dab82d3b9c93bf9d8af63bfe5e1ea47f43eb40f3f6347d9ddce208c4e');
INSERT INTO public.seal VALUES (39, 39, '\x65f8ba9989d4d47a7e7c4fea2904d036709435dd6d44e9014f2e8b49ed81858e');
INSERT INTO public.seal VALUES (40, 40, '\x0c3dfa4568e5f926704180fe6aaf5fa237bc1b202ede6afb6f3d17f5c1d17672');
INSERT INTO public.seal VALUES (41, 41, '\xa801035eef97d7967edccae92e67857e1a4a8189dadb01ce52ca7e7f4c6b28aa');
INSERT INTO public.seal VALUES (42, 42, '\xe1be5b9439eb12f7ba3ee83a2d3e5ff1c90184da0a6b952669126d531e35eef1');
INSERT INTO public.seal VALUES (43, 43, '\x279a04385d651dbee29f785ebfa039f7df7d61e946ae91ac1eab5cefe9e04d01');
INSERT INTO public.seal VALUES (44, 44, '\xe06eea325b6b39254f362d914ca26b4d52533bcc7f8d830a9402a09b60b8fbfb');
INSERT INTO public.seal VALUES (45, 45, '\x4c35686979ff2150526691dc44f347563bf710ef2fa89d5cfbbfd0adac3f09e1');
INSERT INTO public.seal VALUES (46, 46, '\x199d4498a80c9966b7251285305cd204bad41a33930e7618089f412e8932718e');
INSERT INTO public.seal VALUES (47, 47, '\x3e08ad65d8e416dbd9951cd1949c4edd680d94f1eb7938af0543a5520baee3fa');
INSERT INTO public.seal VALUES (48, 48, '\x35eb4b2b3cd3b6581f90df2138783de3f050adaeed75d5c160ff7f2a9fe180a8');
INSERT INTO public.seal VALUES (49, 49, '\x69d2ef65e93ba6ac5cab10741ffa4f7d6fbfed73c176438c69badbd945eeb791');
INSERT INTO public.seal VALUES (50, 50, '\xaf22454226d7a6b8ddb5f7acfb1a7ced225e4af8126a68b3202dc0c7e47977a6');
INSERT INTO public.seal VALUES (51, 51, '\xfa5d106c79783bcf5e4725ef816a1e4d7bc6fb447bd4573e3b97e8503841856c');
INSERT INTO public.seal VALUES (52, 52, '\x68bcbc3ff1518d5995606c53d995868974a21ed6b34a7976ecdeda7f0463c30a');
INSERT INTO public.seal VALUES (53, 53, '\x661ae199710ed12e95c463118391b58da54ced031372896d49e4e2de6ed4a434');
INSERT INTO public.seal VALUES (54, 54, '\x29ad69c3a5c825ab61dc6f6b58d7617df5e5cd078117491615909f969907766b');
INSERT INTO public.seal VALUES (55, 55, '\x695ce58487bfc43153d94cbc3b41b9f06ded50e25945ecd2625042bc5a47069f');
INSERT INTO public.seal VALUES (56, 56, '\xe5dc15eb2ab06769677415785d1fcb9d7a84425743273e06bcfbbfeff66591da');
INSERT INTO public.seal VALUES (57, 57, '\xa1a249a9d0f912d5cff28992c6c2bd89708531d583b44b52a5b481365c6e87ce');
INSERT INTO public.seal VALUES (58, 58, '\xe5513d13fb27708c5aa723c80e0dd40d3b524e1ac06647050f4dd340335d17a6');
INSERT INTO public.seal VALUES (59, 59, '\x5eb81775d72c210e0c964c7539de4fdd57a900724835c88a3013d21a88fbcdc7');
INSERT INTO public.seal VALUES (60, 60, '\x0b4748b3e58fcd41d77a175d1a637b4860de676a6d885a9663b220ba600f070e');
INSERT INTO public.seal VALUES (61, 61, '\xac89663c78a661504ed1b52a8cc2e76951a877f694746270fe0789e72ffeb662');
INSERT INTO public.seal VALUES (62, 62, '\x608fb64ae2b12228f21604e464153155e977b68a3bb47c70654d3821ffd4262d');
INSERT INTO public.seal VALUES (63, 63, '\xa8cbffe6aa2a04f02410f3a109b83c4a60ee97eee38104833532044b193dd6c0');
INSERT INTO public.seal VALUES (64, 64, '\x679e5e305824589040aec0628ceeb6195d369c37e296e3a165647ba76af02a8e');
INSERT INTO public.seal VALUES (65, 65, '\x69a648161a4c8a6110d8482b7d41356c6ead86698f454867a8ed6ad91df60562');
INSERT INTO public.seal VALUES (66, 66, '\xc5255281f57939f6878e4f7889e49737df80102f0f41c6932c77ad244832168b');
INSERT INTO public.seal VALUES (67, 67, '\x090fd98edc2e1f46ffa3f98db8f746432300e7307200a478f5778c409fb610a7');
INSERT INTO public.seal VALUES (68, 68, '\x41860ce8c878bad7a8a9ff6dbe04ee8dc7b5ecd08e0769531515db390427bb06');
INSERT INTO public.seal VALUES (69, 69, '\x63db67a50b4e7fb024ecadbfe34e5ce633bd33084cd4fc68f601d33ff6ba2265');
INSERT INTO public.seal VALUES (70, 70, '\x63b3b91a293b1ffff47ab57c9406cbbaddf316bcea738912d1b7d48d1b7d66db');
INSERT INTO public.seal VALUES (71, 71, '\x206a78379e2a19650ce4d7c5730e75b7ac1e8a22ed99775c597626d509cfa93b');
INSERT INTO public.seal VALUES (72, 72, '\xa6994247282305d9304b4480bbebf9dfffaf2d1d30e2ac3d395e4172bc01bde2');
INSERT INTO public.seal VALUES (73, 73, '\xc343346e258ca61e251c3de97309a4ea90a96db38f95838cfdf2536496239683');
INSERT INTO public.seal VALUES (74, 74, '\x185acffc11d721e8ebbbf01c5ed9f1f070f406ce1240f1e65a5c77a590f29737');
INSERT INTO public.seal VALUES (75, 75, '\x767eb969fffd67ad8c1bb693c4d3e538503c8bde998c1cc9280d31216a8801ce');
INSERT INTO public.seal VALUES (76, 76, '\xc3a2a3f2ad9ecbadc79b3b713f35f67e06779dfc855f58c5ef51491940f4e42d');
INSERT INTO public.seal VALUES (77, 77, '\x3962340aff46a84080dc72690de9c99561aa4e9f58192e0ca287312246a569d4');
INSERT INTO public.seal VALUES (78, 78, '\x61b1dd983fdd27fe5e9a3ab183c6ed7668fd5c7d88935d29536dc34b64aaaab0');
INSERT INTO public.seal VALUES (79, 79, '\x3e57097a42d82623692733930d122c5809f59142ba1cab4f072e10f47e70a7d8');
INSERT INTO public.seal VALUES (80, 80, '\x85f47cce9a59b7307ffb25b3cc5c4790f83bd83dc72a5f5a7d9f9bfbace34361');
INSERT INTO public.seal VALUES (81, 81, '\xb5b4c817d458f6e11a2caa8ae49f8314ef180d34e2c37097407628f49589e99f');
INSERT INTO public.seal VALUES (82, 82, '\xd317a1fd59822e5d2eb7f9207f6c1e757e77c2690f5c8b6e3fc3777d90bb2c85');
INSERT INTO public.seal VALUES (83, 83, '\x03c59c539288f6953e96f7b2c7d582d0ea5db7039cfb17937f75347bfa715396');
INSERT INTO public.seal VALUES (84, 84, '\x8e27e6af32c24f97719462205a0bf56063d28596de7242182d17927b7c71ad45');
INSERT INTO public.seal VALUES (85, 85, '\x150828491a318c9fb19bccd466a015b8ee63d51a725b7c690832ed1845265744');
INSERT INTO public.seal VALUES (86, 86, '\xbf2a90600f15107e04604f3cbd78bb783611dcd34fe160fe29f29275066fe355');
INSERT INTO public.seal VALUES (87, 87, '\x1e7bc58f6b94b131444c64724a780112a28a377f68027b0bfd42482f0d901a22');
INSERT INTO public.seal VALUES (88, 88, '\xca9e5152d2fde43f6f3ef46a244b7ec38f659358a16fe62e1a3968189a8f1a44');
INSERT INTO public.seal VALUES (89, 89, '\x7b89434f286d8a0cb5afb47c76b28896c78b09a96dfe0647fb90f0c33ab1c678');
INSERT INTO public.seal VALUES (90, 90, '\xbaa95ddd6ed77fa8fabb78a51096f2e0ae6658ebd5a49220caf451e75b066901');
INSERT INTO public.seal VALUES (91, 91, '\x6a13fdd7241ccd88ccf59b9b9d2b94c642400c72708f64bccc8a229af4f49078');
INSERT INTO public.seal VALUES (92, 92, '\x55eb2adc9ca019d0d015c96e705eb81bd90a28283e89e9143178864ad501aea2');
INSERT INTO public.seal VALUES (93, 93, '\x2ca4df93f2a3e2a6e2b6ae4b129819ce4d69d845d2898e5bd76d4f9b0b08572c');
INSERT INTO public.seal VALUES (94, 94, '\x4861e4e26b476ad0078848873dae04b122ffee8fc693ad56503d0ab1a4ea2866');
INSERT INTO public.seal VALUES (95, 95, '\x5d8649d5cfec38cb929995717fe1160fb2aadfca48b1b7f0e5ff0b08ac462140');
INSERT INTO public.seal VALUES (96, 96, '\x115168d3583044a7ff17714380bffee0be30433fd2ec575620e3e65c584550ed');
INSERT INTO public.seal VALUES (97, 97, '\xa3d166f7228176e253e646bed1fed8278ed83df10cdfe59fd2428da1626530ff');
INSERT INTO public.seal VALUES (98, 98, '\x788b792eb42f8f16294e663f984aa48c85fe56541d56293d24cc53fae15d3035');
INSERT INTO public.seal VALUES (99, 99, '\x5fdbb4624149d5dfa85e605f3bb8c12a84cabbc5db1ed8de09d9a88813cc16bb');
INSERT INTO public.seal VALUES (100, 100, '\x74a4cea6a60ac04e85f70c6054e5e6a851f946c38eb14dcfed7927f80e7000f1');
INSERT INTO public.seal VALUES (101, 101, '\x39281bbf54f8c6be15760ee7f477897df912dce96ce1b6e027cbed47cb144f6d');
INSERT INTO public.seal VALUES (102, 102, '\xf49d811ac343a63985421448002ef7553359787b90bc86b6742692350ad4f270');
INSERT INTO public.seal VALUES (103, 103, '\x53f05fb4fc2632b76839180892a7d5c6e96a90c9d47be4bafeb7d6084df32643');
INSERT INTO public.seal VALUES (104, 104, '\x41937e133c60df78d4a5d0c032d62ce6412a806a160d2432d174b832c73ddee5');
INSERT INTO public.seal VALUES (105, 105, '\x86c6aaeb5059e89bdf0000309bae407a88fdc68eedb0beb58870d02086ca9d81');
INSERT INTO public.seal VALUES (106, 106, '\x0046d9831e79e146d337742a909a09207476e316db8089592e1ca10e063da744');
INSERT INTO public.seal VALUES (107, 107, '\x1560fe55ad99fcfe7ed776f64a40b8a72883aca96aa62311bf7de8869369be54');
INSERT INTO public.seal VALUES (108, 108, '\x73b71bca29c263a429480285e494d0972453a1d10fb06d102eae330ed2a2122f');
INSERT INTO public.seal VALUES (109, 109, '\x3f1214a9ccacca25156baa7c4157f368ca4978d20061508b87d070ef24b00c5d');
INSERT INTO public.seal VALUES (110, 110, '\x0bb7ed38c247d8ac70d00915b0dfeba042e93f25cb459e97dec51e92531077e9');
INSERT INTO public.seal VALUES (111, 111, '\xecb068a636124a49efe0be1c9ff66f8e8cf4d7a56683b311b187d4ebda78bc5c');
INSERT INTO public.seal VALUES (112, 112, '\x0599357cbd7e80da0981d9a1559ead2eb066f95a94653314c656c89cef37f949');
INSERT INTO public.seal VALUES (113, 113, '\x6de7234e3b78086c83b2e4cc4cf6572b06f62809f0641d72f346e27c12a5ec1a');
INSERT INTO public.seal VALUES (114, 114, '\x8030f00b6e6144c8f9d078734f1e1b8f4f058488f5128030429ccafb0dca3ad4');
INSERT INTO public.seal VALUES (115, 115, '\xc7cfbe7f5cb20a1839180b8f50b416780b99a2a6db11eb3c2f0c3a401c4875c0');
INSERT INTO public.seal VALUES (116, 116, '\x778024ca17d5e53517d14602c791e7beeec653d36aba3e4f26c1c62a48c96433');
INSERT INTO public.seal VALUES (117, 117, '\x1cd3bc0b62f1eac8a0151def4f4673b3f008af957f7da700d79473a9a7834851');
INSERT INTO public.seal VALUES (118, 118, '\x23dd3d77be58c82948349bc189ae00d8848c34c367ec7d28400ca0ee03749518');
INSERT INTO public.seal VALUES (119, 119, '\x5134bbafafef763aca6f22dc82d834387df7431cd1789886f80c2fbe674351b5');
INSERT INTO public.seal VALUES (120, 120, '\x39b064dc9258eb29b99040cd84339b0df5e1e9d376cb063c314cdb5a549f7027');
INSERT INTO public.seal VALUES (121, 121, '\x49bfde06614a43494115c824d4c527267a9d2b85575b40bb2bcf32d36db80f69');
INSERT INTO public.seal VALUES (122, 122, '\x1e763a45e02116901a5483fe5ccdac6e19e937696d177c433889fa5926c6a2a5');
INSERT INTO public.seal VALUES (123, 123, '\x0f38c31b65df70799bc6563896a04b96be201c08f85d54eebb613a2451258c1e');
INSERT INTO public.seal VALUES (124, 124, '\x66ae0d04e649c445a86a7e19de4b6dccc42884f16e3506a9568fbec20d549735');
INSERT INTO public.seal VALUES (125, 125, '\x0d6212563e855733a2d8c0c557785f1357b0f4037628ee29307a40c38575fbe1');
INSERT INTO public.seal VALUES (126, 126, '\x91762d0900da7a1f4479477574915eb63c7e9fe3a23b3e937086a812eb25fc7c');
INSERT INTO public.seal VALUES (127, 127, '\x51b4a3b367c51ef874040390da1fd628f928cc17dc8f07a968432e9c8f0e32c7');
INSERT INTO public.seal VALUES (128, 128, '\x57f4f4f773cd14ecc235d07c9021b5776c16eb8230a60cb58dee866ea6fc6d6f');
INSERT INTO public.seal VALUES (129, 129, '\x578c550f9ef1b933cf5fe2a3fb8c187c3e372a38c79e8fecb45e62589ca93a32');
INSERT INTO public.seal VALUES (130, 130, '\xfec42cbaa1aeea1af06edb01619520b5c5615cb4084de5394b6d553ef08a9310');
INSERT INTO public.seal VALUES (131, 131, '\xbb82a4d40c0538bc4c31f73daae02b0c4cfbc25f587be8f6bfe947a14089cef9');
INSERT INTO public.seal VALUES (132, 132, '\x183b0cb008a0586b2971bb1330e9912d4ba0b45db22713505fa5653aa7154dfa');
INSERT INTO public.seal VALUES (133, 133, '\x1c4dfc7135d419b455aba28b95d62f6bf2cb6b740abe2d4f3faecdd7b585f591');
INSERT INTO public.seal VALUES (134, 134, '\xb19d7748b9c9a321d6028f5bf24dead718e6926647c3f3a0f624b7c7995bacc2');
INSERT INTO public.seal VALUES (135, 135, '\x1102ed0a17c2edf30672079396fc2c7f92ed5ea47cd37ee5abf069e883fa4214');
INSERT INTO public.seal VALUES (136, 136, '\xad85036e44606a6a776f0e101a7a25d219b1495cc72d3474b81ed1c66ca44e9b');
INSERT INTO public.seal VALUES (137, 137, '\x0dd3e2ad58e4a30d15af9d20147540252a88fa80d664f1d883abf69e1dd129e9');
INSERT INTO public.seal VALUES (138, 138, '\xa4c17e48ff16f7297180469c7be461032661bfed894171f0763b920cfb0b881a');
INSERT INTO public.seal VALUES (139, 139, '\xe43a2f138eb445c366dd24a14449e3629f6886babf25e79815b82e0cf608e8d0');
INSERT INTO public.seal VALUES (140, 140, '\x7c17859e4d541c5629330e134dec4faff568c6dc266fcacfefc999af44e74952');
INSERT INTO public.seal VALUES (141, 141, '\xd550b96de7f781e20868b8d3c9ae23eac91889cd44a9064e71db8ae744ffa02d');
INSERT INTO public.seal VALUES (142, 142, '\x29995b87a1cab91274e5e1e518cbaa005e86a424de823da8de791a09219b4ead');
INSERT INTO public.seal VALUES (143, 143, '\xdcc4820e46e3237bda3abb120274e0b56c74a942c3dfbd7f02de80b352a835fd');
INSERT INTO public.seal VALUES (144, 144, '\xb9d82e00540f057fd439970a34eb35592baa3ae0c151c8e32e072f5a6247df89');
INSERT INTO public.seal VALUES (145, 145, '\x22bc5070e841810278be0966fb5302baf20975735956cd00a7dd81f6dc4cca9a');
INSERT INTO public.seal VALUES (146, 146, '\xf396db5ef739b1b511a6d811156c027c3cc7d356e9c2b7f3c34450a5d6f0a98a');
INSERT INTO public.seal VALUES (147, 147, '\x23eabffdc3ff9d4d37270060dd1b86ddab1384c32d7623162b743157cb1032bd');
INSERT INTO public.seal VALUES (148, 148, '\x07630c798ba1a371a08a0b3253c531805aad669056e06198770b8c981926b2bb');
INSERT INTO public.seal VALUES (149, 149, '\x32349c275afefde3c180abe9080c7354c37ff4c3412a09b6b75b2fa1ffcf77c3');
INSERT INTO public.seal VALUES (150, 150, '\x1929e882c29f4156dbc76d0846176b9761f56edc02274020b60b05ee9212fc3d');
INSERT INTO public.seal VALUES (151, 151, '\x2e5eaa05acf9cd59667bef17dbcc69871b7cb0194c7b273a18ff7b875efdab5c');
INSERT INTO public.seal VALUES (152, 152, '\xbe247c8805bb05f722b75522bf15ae0ab36f3498a1ec18fc1b3e085edee6973d');
INSERT INTO public.seal VALUES (153, 153, '\x052cc29ee12b3f86357ea73ff93854c3c38c6d7fabf88f6daf00596445e5706f');
INSERT INTO public.seal VALUES (154, 154, '\x549733300c1f63a874969b369f1147dfaff3982d67c9a933a7ed62d1a285e99c');
INSERT INTO public.seal VALUES (155, 155, '\xc5a269cd25034569feacc0bfb0dd4ad1c16a3de64f70341c1a869c5137fca6be');
INSERT INTO public.seal VALUES (156, 156, '\x9e27e16ddf3a6b31a154ea1642e61c1b2b4ec75df49588a62975da4b74429431');
INSERT INTO public.seal VALUES (157, 157, '\x89ae82e0ca9dbaf74f044e7c9d1746be129eca97c1b9c0c51e37214c691f5018');
INSERT INTO public.seal VALUES (158, 158, '\xc8f902cd12565c732d529cd3f2fb2c0b6907f1c1d5398e7d7abac5fe29362387');
INSERT INTO public.seal VALUES (159, 159, '\x1d531c6eef55f336b716e11907206fd05b94998bccba2ecf1c40b21437e474ef');
INSERT INTO public.seal VALUES (160, 160, '\x7e2a538e69d9a568eb7c66c8285342777ef452a8b4c7913c916ae769098c5df2');
INSERT INTO public.seal VALUES (161, 161, '\xf2d0ec19a0d6800dc85e09e640a6f89e0f436caa810d0477448326ad5c2bf742');
INSERT INTO public.seal VALUES (162, 162, '\x768d71fa0be46f0879ce5a60a6e78e3fa05540b26ce5a3f1c89a677a6b02eb8e');
INSERT INTO public.seal VALUES (163, 163, '\x606c41fa4f35dc33a4c182f8803f3f12f1a608136b575ea8a6ffc299a9e2f1c0');
INSERT INTO public.seal VALUES (164, 164, '\xe384ee5671a8a37e16f53d778e736b21dc50da034c1e571701d2e2581954bdca');
INSERT INTO public.seal VALUES (165, 165, '\x63bf05cf7c7a749ce7dbf7601f23119bd3a5df0eb3ea9dedb440cfcfe9ee158d');
INSERT INTO public.seal VALUES (166, 166, '\x96932abda3296ab1e38c0fbc748e07936817d5fa44f2e292e14c0b5a6fc605d5');
INSERT INTO public.seal VALUES (167, 167, '\x0345b6427f6440384de9e99e247fa3f8088519598f7f5a9a035be501faf76dbd');
INSERT INTO public.seal VALUES (168, 168, '\x19a876e3c41629e23fca90fa065d89073391ec2fa92cb91188e10493f20947a0');
INSERT INTO public.seal VALUES (169, 169, '\xf2d91af65ce47fef83079a99077a008fe9864f4411e29e60f5d1137f1b4d8535');
INSERT INTO public.seal VALUES (170, 170, '\x03da8f9ec3e1a250579e382cb6998c9e75d61012e203fa5d4ca4a26e0e67836c');
INSERT INTO public.seal VALUES (171, 171, '\xa8720b736d7bd943a5a00261475740eff38fb28bc758d3a327aef956b44aa916');
INSERT INTO public.seal VALUES (172, 172, '\x03ef69fdb82af6ad49c455c9c67c2b0377f614ac13dae1523a362568e78c5a68');
INSERT INTO public.seal VALUES (173, 173, '\x3554f49e5075d9946890bf7920d3fff7eaf6f017ddde88cdb4c19a8e6f4d0669');
INSERT INTO public.seal VALUES (174, 174, '\x8f12535245aaadbd058930c002da5bcbc28b5aec8e86ab2d8ab62d63ffefbcc6');
INSERT INTO public.seal VALUES (175, 175, '\x30916964bcb28b3aa23e6f56252fec307c6585634ef98b6980620ea05a42f42b');
INSERT INTO public.seal VALUES (176, 176, '\x74350210133624e4dfc1e40eb73e822b0c6c8d8e3c95ade63eb64d7d89d09e06');
INSERT INTO public.seal VALUES (177, 177, '\x69622049c314d4f0e32904f8be4ec9cb55b8197e7d6f5f2f2adf6991df62b526');
INSERT INTO public.seal VALUES (178, 178, '\x1a80c1bd5fa84989887ba7051fdc5f2a57bbce2062deba089a9330d9d9df7606');
INSERT INTO public.seal VALUES (179, 179, '\x4910688fc2c657e58d8188e1a701364405ba0e2207653c669bbed6a8b81e5aa9');
INSERT INTO public.seal VALUES (180, 180, '\xde37078cf36e075f624027221d07eeb04800ea456c8020646a79d2badc52a672');
INSERT INTO public.seal VALUES (181, 181, '\x97eb56d7ce7c4a1ecf0544c552f60c58de378d176318b342cccb500b9e4efa22');
INSERT INTO public.seal VALUES (182, 182, '\x92267ed7d6697d3130bb4ce301114df4f2e854afdb4f1b8beb6573d4a5585edd');
INSERT INTO public.seal VALUES (183, 183, '\x34a0f05816745a6032b462bed27eabb258b0050426bc0b3d5b5bf2679e826055');
INSERT INTO public.seal VALUES (184, 184, '\xa79c0752b806966d94504af37641072a936b9fa99d2719d83e15343342ab5d8f');
INSERT INTO public.seal VALUES (185, 185, '\x770bc34318f9239d3b6ee59aaf3f2e67fa5679509918501a505c70f2660b1634');
INSERT INTO public.seal VALUES (186, 186, '\x1eadbf9ce39cb442ad9fad490cb4c9a52b9995a589a641423e864351cd719b61');
INSERT INTO public.seal VALUES (187, 187, '\x2692fc431c640c9cd732657abb354b05816c6254fdd088279584ce221adca914');
INSERT INTO public.seal VALUES (188, 188, '\x9e9210b3bc5a0d261ade40e9497147cb98c47fe50c056a940a2e9a83c26aa16a');
INSERT INTO public.seal VALUES (189, 189, '\x50e6702e4d2d807630e4cf4d0c14dd98407d50e368a83d9886a308992910372f');
INSERT INTO public.seal VALUES (190, 190, '\x946806d3a57f422e991ddbbfcec47ec207a6f52aa4d12d799203a767d78b9b5d');
INSERT INTO public.seal VALUES (191, 191, '\x20d1a34ce78dd8dc88da1faee870b09653f35b26b7b40cdd5fc4f53ec1dc242a');
INSERT INTO public.seal VALUES (192, 192, '\x05ff4538d493e6e2b53c472496126ec571c724edc483fc6239933ea8bce6ed5b');
INSERT INTO public.seal VALUES (193, 193, '\x7c5950df50a7b4a1950a4aee7face162f8a11ce35239c20af73a1ae7fc0e0205');
INSERT INTO public.seal VALUES (194, 194, '\xaf6f7ac22681f389c157a8c2d6f92b596410c55e8f5206225302f440811ecd89');
INSERT INTO public.seal VALUES (195, 195, '\x3fc6bc4996556c5a1b92eef8c516b17c22affb80f3c5356c4e49c234438aa0e8');
INSERT INTO public.seal VALUES (196, 196, '\x8e0c0adbc1423a362fab7cb45559507013480d61de0fca3f5ad55e516ae605e0');
INSERT INTO public.seal VALUES (197, 197, '\x2565c6b219349f13277540ffce19cd1c32fafbdacaa380af3412a10e27d9e489');
INSERT INTO public.seal VALUES (198, 198, '\xd1731045f90dfc3f0da50f2b656dd8ac287c6f892f3f6cda6fdff81117215bd1');
INSERT INTO public.seal VALUES (199, 199, '\xeb54f30c892c3b3db9ad4b736558d6d7680227a5ac2567015691b5b63bfc6adc');
INSERT INTO public.seal VALUES (200, 200, '\xbc497ed2850f1028306f952a3db2384a48f9435bd7e83981e28d5d7ab36e069c');
INSERT INTO public.seal VALUES (201, 201, '\xac6ac7120b7a84c3f3506cbb3097d27fc8bc36f732ffbf7fffb2eca4416caa68');
INSERT INTO public.seal VALUES (202, 202, '\xd4aedd44f63f2f0ad0d084d8d4e886140552cc6893f2c4e69fe7061b30fee29f');
INSERT INTO public.seal VALUES (203, 203, '\xb789b1b0222f698cf4fe1a85a79579e599812176602b9e17ce7870681904a778');
INSERT INTO public.seal VALUES (204, 204, '\x497a3b57bd66d95d362b255b8b1260db448f22288ad00f4be05a807f372b916b');
INSERT INTO public.seal VALUES (205, 205, '\xfc5669d3da980da94c0c9cb1825195da4ab3c678744fafbe3ca49d75e951869f');
INSERT INTO public.seal VALUES (206, 206, '\xd6ca5310bded26992981f684b3ea0b7da459eb110f7ae5130f21b3be1115c23e');
INSERT INTO public.seal VALUES (207, 207, '\xdb1b7d1610e62149f8d251139ed77703834b8f82e12d6113fd102bd1d3287ac0');
INSERT INTO public.seal VALUES (208, 208, '\x98b54a86f1a3c0ea2a811c233f61667412bb2643bb66e9b3f162d493079769f4');
INSERT INTO public.seal VALUES (209, 209, '\x7cbcdaba0adb18620820bc83daaa03842355bd5737ae931dc85a6da76212f9b8');
INSERT INTO public.seal VALUES (210, 210, '\xccfdb87b7abac6fda45b59dfb4cfb8ed4065a611b3fad281e339d8fe6e3466c2');
INSERT INTO public.seal VALUES (211, 211, '\xce140852844b0412042b806bc577f422f8abc8e9475f03b6a86249a4dfe2d9f2');
INSERT INTO public.seal VALUES (212, 212, '\x0052c597d0d70e1f740b623a8c4237cecc5f5be91de19926ee74f33956580f4a');
INSERT INTO public.seal VALUES (213, 213, '\xeab1ae952e5caa1749b3f93d41a75496a2c8a6dfbeffb5320efb809d030ce86c');
INSERT INTO public.seal VALUES (214, 214, '\x9bd9cdabd17766aeae68b976b927ca028e067ba538c22e05269980fb13edc96e');
INSERT INTO public.seal VALUES (215, 215, '\xed6dfa79a8d27585393bdf267f5ed24159f002894cc8d6a68c982e289303996a');
INSERT INTO public.seal VALUES (216, 216, '\x1e89955806337a42390820b8e8fe73e1401c251a54cb2e5b9a3cb893491590ac');
INSERT INTO public.seal VALUES (217, 217, '\xe6210549656885df0172fd4a8b557a94132af21bae04514c0e623a4b8de7563b');
INSERT INTO public.seal VALUES (218, 218, '\xa5cac34c30bc602b530ef300220ca79d82524ccf84a7ee21671eae5694c9650b');
INSERT INTO public.seal VALUES (219, 219, '\x413b236edc0ef325251bebb7e9f2c7629f49510b49332c4e78b463c849287fa0');
INSERT INTO public.seal VALUES (220, 220, '\xef8ffe7a79087273892af0fb8d9f70a7f2ddf48701562841ae4b64ab4508cc8b');
INSERT INTO public.seal VALUES (221, 221, '\x0864ff019dfadd1dce5d38253b3e3d3a8420fcd0a319a00157cf2c5bd353bb30');
INSERT INTO public.seal VALUES (222, 222, '\x1bd5f327e577006e963f9abab0f373acb997f666f08bd2dd7e8fba6e3871140c');
INSERT INTO public.seal VALUES (223, 223, '\x98b689559b54263a12a41582aca033aecfaea726f33ff8e5472c4e98390f291b');
INSERT INTO public.seal VALUES (224, 224, '\x62b702d560277275bcbf7ad3cefbe683e3ff6e66b6990f2795dfa3e1fd1bede3');
INSERT INTO public.seal VALUES (225, 225, '\xed3762e3207bb7852202732c8bacf7d8c35bd7843b8cdb34a062eb1ac52a13c3');
INSERT INTO public.seal VALUES (226, 226, '\xb1294aa73be8ee5aedd77654202211917fc22b0cfcb59ab945dee0d4adcbd3a5');
INSERT INTO public.seal VALUES (227, 227, '\x41aa66e19da38497d777434eac42a846c8aac552b3d00fd78ccece49574c3f5f');
INSERT INTO public.seal VALUES (228, 228, '\x1f2a2a9ca312f9c98c38413b469092acb9794482d1b9eaf0125b5699e7336cb2');
INSERT INTO public.seal VALUES (229, 229, '\x5ce78bfaed3a16e560d2850a78f5eb74cc524fcced723998c319fce89ff49bfb');
INSERT INTO public.seal VALUES (230, 230, '\x19cce4fa982dd58f18c9d383eae67f16dfcff6b849da0a253f5be0772acc1e21');
INSERT INTO public.seal VALUES (231, 231, '\x5b2039d771869be83e6ae1b66151fdbcda498ef31154d4ac6c5ea83e8cbdfda6');
INSERT INTO public.seal VALUES (232, 232, '\x46281fe5452b5c5605a4ac86fbf1ab59eba2abadd7659fb09e0a664b889dfd28');
INSERT INTO public.seal VALUES (233, 233, '\xf7e7c4c027e43329b1b21bcb913fd0d817dd0b9dad4da768c9d90e1293637468');
INSERT INTO public.seal VALUES (234, 234, '\x6cc7726a43cc0c160dd1db21e276af8fbe4b5d0719d789b64ac182ed9aed36a0');
INSERT INTO public.seal VALUES (235, 235, '\xa54a3b38c4a8ca3d43924fa7b906417ab453631cd7f7f84442085a0f49f230df');
INSERT INTO public.seal VALUES (236, 236, '\x1e2734973e2e630c91704c91ac667434844d385237806115443068881f5a1ad8');
INSERT INTO public.seal VALUES (237, 237, '\x4e686b1dcb26dc29bb1efb2dc137dc90eb156ed44dadfe072e87d8251097d1d0');
INSERT INTO public.seal VALUES (238, 238, '\x49e01143e5fe8bc7a467de4d08ba7ccff2ea4a23be671d34aa814555205ac870');
INSERT INTO public.seal VALUES (239, 239, '\x34fde6bea277eab89c871b67de0c8d4f3a85b7680dd6aa76afcb91cfa4831e05');
INSERT INTO public.seal VALUES (240, 240, '\x8dacc68e39ddc732728c8a4b0f9a11196bf5bd2160c2cb04da294ff4dd43f378');
INSERT INTO public.seal VALUES (241, 241, '\x960ae02b199c7f492e7ddd5e92c689642627730d8b72bfdfb186670f6a8a1827');
INSERT INTO public.seal VALUES (242, 242, '\xc49b2219eba7ff890b3c47c7d046a19431b345139f5c6f948c4709ce0d2be40f');
INSERT INTO public.seal VALUES (243, 243, '\x2dc48c1696787b09bd3dad1c54f737bf622fdb8ecc0ee6e99951202ab9dd8bea');
INSERT INTO public.seal VALUES (244, 244, '\xd09759ce93a1163e577ba70ae6ba2255a6c0f6af55033b044280056b25e608bc');
INSERT INTO public.seal VALUES (245, 245, '\xb58dabb6449e9a6185150b024d1f1d5537df1dbe04b61aae1ab8684cb0e6f307');
INSERT INTO public.seal VALUES (246, 246, '\x7c50b89b45969559f9a9264e64c6bd051275088ffd110b1c10fcef5afbcd61ea');
INSERT INTO public.seal VALUES (247, 247, '\x52e638cd26f32f1636c7d1c569253ccccac6baaa55052b454d3eda0edcedb27f');
INSERT INTO public.seal VALUES (248, 248, '\x69b52623d1d89fb302ad6a0e54b8dad4ab268df17263a6bf431f55eb90924a9a');
INSERT INTO public.seal VALUES (249, 249, '\x64543a2d6c8d2d6d61a242ad9a852ed7a5b14094d82d97210cb69a121ecc76b6');
INSERT INTO public.seal VALUES (250, 250, '\xfc22ba35741a13470254a4d97e4a3480db3e9daa1896debb7ee691aba2b2eaec');
INSERT INTO public.seal VALUES (251, 251, '\x8c4cf11e87ac00ea274af3816094095bff73abd127e07d4da1f55f36b72e223c');
INSERT INTO public.seal VALUES (252, 252, '\x3347246d4712e6f906473468a314b8384a690a608474427017a48772278e8ae0');
INSERT INTO public.seal VALUES (253, 253, '\xa4a74d56b1f4c016d35773865e84eafbbe2910a3d4fcd21388fa48ba9ff63424');
INSERT INTO public.seal VALUES (254, 254, '\x4aebfc7a47331ade143fa4250d4d0b1587777b0d59a2f61a7e4f9e7b8ef1e37c');
INSERT INTO public.seal VALUES (255, 255, '\x3be22184369b295c0efea872d7ed9f957ffff48e9de5ee6122e4a6f61751fd0d');
INSERT INTO public.seal VALUES (256, 256, '\xfca0699a3564410538d6d3cd543582329c08f584d122967ae55b9b56a2d3fd07');
INSERT INTO public.seal VALUES (257, 257, '\x8ffc4c3a4337299e57035629c4e90c2fc96e8dc189a2a3bde92ddbd611f02f6e');
INSERT INTO public.seal VALUES (258, 258, '\x2a84095497894e0710303ec4c0b4edcd2a754a10a5ea239cf34f0d6cc09bc7fb');
INSERT INTO public.seal VALUES (259, 259, '\xdf109594008a1318d97f6aee295f5daa65258c445128e0448b5e9eefe8c54a21');
INSERT INTO public.seal VALUES (260, 260, '\xacbdbeb91a1711cd9fb63440cb96011f75598fbdc9150f51799c759f8a6f66b1');
INSERT INTO public.seal VALUES (261, 261, '\x7df8252581e673569881e31feff0d7d1c377e96e2357c3dc47908ad7ef4e958b');
INSERT INTO public.seal VALUES (262, 262, '\x92d26ea4c431775adeb852d2c9d90e5e4ce7531a3a9e15427824c8d782984bb5');
INSERT INTO public.seal VALUES (263, 263, '\x63755df3002015a04066be015a1eef91b967ed52b11d6df625a2386d04bef038');


--
-- Data for Name: section; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.section VALUES (525, 13, 'normal', 20260401, 99991231, 45, NULL);
INSERT INTO public.section VALUES (526, 15, 'hetero', 20260401, 20260630, 45, NULL);
INSERT INTO public.section VALUES (524, 11, 'hetero', 20260401, 99991231, 45, 78);
INSERT INTO public.section VALUES (400, 11, 'hetero', 20260501, 99991231, 78, NULL);
INSERT INTO public.section VALUES (401, 11, 'normal', 20260401, 20260430, 78, NULL);


--
-- Data for Name: session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.session VALUES (163, '\x32a37be5eb3118174a4d3819cbc9026052330fbf193cd27b6c7ab7367363d8e7', 27, 1795740600000000, 1795740600000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0');
INSERT INTO public.session VALUES (431, '\x5413e64bdf1517f5ce7c3bc13143282d96f39654af3844cdc86790de28648739', 27, 1795740660000000, 1795740660000000, NULL, '127.0.0.1', 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X)');
INSERT INTO public.session VALUES (1186, '\x443ac02a2ccc969d5b4d6a53c83e9ab02242ac33e77d68e29bc6c3b6c188dc2e', 3, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (353, '\x3e0857fe88f64afaa16b3e33a5018d1a0abd51bc17fbe84371bb1d7d1a9f040d', 47, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (164, '\x4e9b17261791d1f2eeed1072eda54354f49268bf3e2d1916c1a08e917f46707e', 52, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (432, '\x071d98a98c4abd2d7d2f5e834201cf2389d5799f633cae7dccc3a65577a5f2ba', 57, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (1187, '\x0007579d6c5cff7e9fd4d011b486cc4fc07ae35eca8ea8fa4ffaebde92f3f07b', 62, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (354, '\xcd7ce8dd0308cf582af3f55ecda0fed7389d7545f46e8ff1751a330f80b8dcbd', 23, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (165, '\x2f8569ea636202b4a3a5a4c3cf884d7123c084488018c6285368dda2eddc13dc', 27, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (433, '\xb3c1b00b8724311cda11b2471eb15aa4f3d0178bee7422692edcde330d9fcee7', 31, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (1188, '\x1a0b631fcdba40764c9519e9353bf69a3a0b8b8234e11b43056f258fb0f8724b', 35, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (355, '\x763c37aaa81d2e99210842af6ee73ba7f9d4928a41bbf0406fb9ddfcb3909821', 39, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (166, '\x22d2d7f1ef340ea018a6a503cbf5365a0824399e12ba6d1fbb501656df6f9aa9', 43, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (434, '\x271b23781ff13646572b670f040a2be1486e7ba7fb36b9ab68d86e40362ff394', 250, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (1189, '\xed914ade828b8725f745c320ae7f740bb8a87238523c90ada2909a1a9398264e', 254, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (356, '\x4147f92c594a385b9ed5e33754f89312fa52a607e46cfe3f74b20b86f9c98758', 450, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (167, '\x9f9ded82aa3407cb76463ecc15cb753e1f5951cad6a39035dc6c1d7d677cb994', 454, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (435, '\x3435fad938cb0c9f118de84ac187d76235150d23f1848eaec9cc5bdbc7df35b8', 458, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (1190, '\xb86a4438e7179d3aacfa2aefd0235395fae6b6205d5d2a9c800bc407c2134e75', 462, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (357, '\x6dbf31090fd560b3db75881f7ec61ac3adfc953b4250d8c67289aeb465ca4c6f', 466, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (168, '\x434fd327a66bbee6dd0e72123ee3c248703ae18c68615121a9127b1d054de8a0', 470, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (436, '\xa7f681cd510654fa9ce2183297f146a2a918e54393db0b89543578fa8ea794ef', 474, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (1191, '\xe23633cb8a0670d3f7c23f53db2501c14415d8afc7919d1c29ad7a680c9ce9e3', 478, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (358, '\xede9274df2ec49a4450a11eb8f6fd91a579fa05b9c296079b7771615a8a8666f', 490, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (169, '\x985ca0697116bb4927258f675b67e59cdbb14b8a5dd305f781f626eeb399d7b4', 494, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');
INSERT INTO public.session VALUES (437, '\xe22557db229ddcb71d3c8df88c04c16da09f2b22f1b0e94716b8a4ec96d61695', 498, 1795740720000000, 1795740720000000, NULL, '127.0.0.1', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0');


--
-- Data for Name: setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setting VALUES (323, 1, 'allotment.start', '08:30', 20190401, 99991231, 46, NULL);
INSERT INTO public.setting VALUES (387, 1, 'allotment.end', '17:15', 20190401, 99991231, 47, NULL);
INSERT INTO public.setting VALUES (133, 1, 'allotment.break', '12:00-13:00', 20190401, 99991231, 48, NULL);
INSERT INTO public.setting VALUES (261, 197, 'flex.weeks', '4', 20260401, 99991231, 49, NULL);
INSERT INTO public.setting VALUES (325, 197, 'flex.epoch', '2026-04-06', 20260401, 99991231, 50, NULL);
INSERT INTO public.setting VALUES (389, 197, 'flex.core', '10:00-12:00,13:00-15:00', 20260401, 99991231, 51, NULL);
INSERT INTO public.setting VALUES (135, 201, 'gap.threshold', '30', 20260401, 99991231, 52, 74);
INSERT INTO public.setting VALUES (398, 201, 'gap.threshold', '30', 20260401, 20260930, 74, NULL);
INSERT INTO public.setting VALUES (159, 13, 'allotment.end', '17:30', 20261116, 99991231, 198, NULL);


--
-- Data for Name: special_work; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.special_work VALUES (149, 27, 20261001, '大規模災害への対処', 23, 105, NULL);
INSERT INTO public.special_work VALUES (150, 27, 20260901, '大規模災害への対処', 23, 105, 106);


--
-- Data for Name: tap; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tap VALUES (151, 27, 20261102, 'in', 'telework', 1793575500000000, 1793575500000000, 'self', NULL, NULL, 27, 0, 122);
INSERT INTO public.tap VALUES (281, 27, 20261102, 'break_out', NULL, 1793581200000000, 1793581200000000, 'self', NULL, NULL, 27, 0, 123);
INSERT INTO public.tap VALUES (341, 27, 20261102, 'break_in', NULL, 1793582400000000, 1793582400000000, 'self', NULL, NULL, 27, 0, 124);
INSERT INTO public.tap VALUES (416, 27, 20261102, 'out', NULL, 1793607600000000, 1793607600000000, 'self', NULL, NULL, 27, 0, 125);
INSERT INTO public.tap VALUES (152, 27, 20261105, 'in', 'office', 1793834880000000, 1793834880000000, 'self', NULL, NULL, 27, 0, 126);
INSERT INTO public.tap VALUES (282, 27, 20261106, 'out', NULL, 1793893200000000, 1793893200000000, 'self', NULL, NULL, 27, 0, 127);
INSERT INTO public.tap VALUES (342, 27, 20261106, 'in', 'office', 1793925600000000, 1793925600000000, 'self', NULL, NULL, 27, 0, 128);
INSERT INTO public.tap VALUES (417, 27, 20261106, 'void', NULL, 1793925660000000, 1793925600000000, 'self', 342, NULL, 27, 0, 129);
INSERT INTO public.tap VALUES (153, 27, 20261106, 'in', 'elsewhere', 1793925720000000, 1793925720000000, 'self', NULL, NULL, 27, 0, 130);
INSERT INTO public.tap VALUES (283, 27, 20261106, 'out', NULL, 1793952900000000, 1793952900000000, 'self', NULL, NULL, 27, 0, 131);
INSERT INTO public.tap VALUES (343, 27, 20261112, 'in', NULL, 1794439800000000, 1794439800000000, 'self', NULL, NULL, 27, 0, 132);
INSERT INTO public.tap VALUES (418, 27, 20261112, 'out', NULL, 1794477000000000, 1794477000000000, 'self', NULL, NULL, 27, 0, 133);
INSERT INTO public.tap VALUES (154, 27, 20261111, 'in', 'office', 1794529800000000, 1794353400000000, 'self', NULL, '打刻を忘れました', 27, 0, 134);
INSERT INTO public.tap VALUES (284, 27, 20261111, 'out', NULL, 1794529800000000, 1794395100000000, 'self', NULL, '打刻を忘れました', 27, 0, 135);
INSERT INTO public.tap VALUES (344, 31, 20261112, 'in', 'office', 1794529800000000, 1794434400000000, 'self', NULL, '早朝から作業', 31, 0, 136);
INSERT INTO public.tap VALUES (346, 31, 20261112, 'in', 'office', 1794537000000000, 1794439500000000, 'operator', NULL, '入館の記録による', 23, 0, 140);
INSERT INTO public.tap VALUES (421, 31, 20261112, 'out', NULL, 1794537000000000, 1794472200000000, 'operator', NULL, '本人の申出による', 47, 0, 141);
INSERT INTO public.tap VALUES (580, 27, 20260901, 'in', 'office', 1795647600000000, 1788218820000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (581, 27, 20260901, 'out', NULL, 1795647600000000, 1788250860000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (582, 27, 20260902, 'in', 'office', 1795647600000000, 1788305280000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (583, 27, 20260902, 'out', NULL, 1795647600000000, 1788337320000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (584, 27, 20260903, 'in', 'office', 1795647600000000, 1788391740000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (585, 27, 20260903, 'out', NULL, 1795647600000000, 1788423780000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (586, 27, 20260904, 'in', 'office', 1795647600000000, 1788478200000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (587, 27, 20260904, 'out', NULL, 1795647600000000, 1788510240000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (588, 27, 20260907, 'in', 'office', 1795647600000000, 1788737160000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (589, 27, 20260907, 'out', NULL, 1795647600000000, 1788769200000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (590, 27, 20260908, 'in', 'office', 1795647600000000, 1788823620000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (591, 27, 20260908, 'out', NULL, 1795647600000000, 1788855660000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (592, 27, 20260909, 'in', 'office', 1795647600000000, 1788910080000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (593, 27, 20260909, 'out', NULL, 1795647600000000, 1788942120000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (594, 27, 20260910, 'in', 'office', 1795647600000000, 1788996540000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (595, 27, 20260910, 'out', NULL, 1795647600000000, 1789028580000000, 'file', NULL, NULL, 47, 158, 143);
INSERT INTO public.tap VALUES (596, 27, 20260911, 'in', 'office', 1795647600000000, 1789083000000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (597, 27, 20260911, 'out', NULL, 1795647600000000, 1789115040000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (598, 27, 20260914, 'in', 'office', 1795647600000000, 1789341960000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (599, 27, 20260914, 'out', NULL, 1795647600000000, 1789374000000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (600, 27, 20260915, 'in', 'office', 1795647600000000, 1789428420000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (601, 27, 20260915, 'out', NULL, 1795647600000000, 1789460460000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (602, 27, 20260916, 'in', 'office', 1795647600000000, 1789514880000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (603, 27, 20260916, 'out', NULL, 1795647600000000, 1789546920000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (604, 27, 20260917, 'in', 'office', 1795647600000000, 1789601340000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (605, 27, 20260917, 'out', NULL, 1795647600000000, 1789633380000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (606, 27, 20260918, 'in', 'office', 1795647600000000, 1789687800000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (607, 27, 20260918, 'out', NULL, 1795647600000000, 1789719840000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (608, 27, 20260921, 'in', 'office', 1795647600000000, 1789946760000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (609, 27, 20260921, 'out', NULL, 1795647600000000, 1789978800000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (610, 27, 20260922, 'in', 'office', 1795647600000000, 1790033220000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (611, 27, 20260922, 'out', NULL, 1795647600000000, 1790065260000000, 'file', NULL, NULL, 47, 158, 144);
INSERT INTO public.tap VALUES (612, 27, 20260923, 'in', 'office', 1795647600000000, 1790119680000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (613, 27, 20260923, 'out', NULL, 1795647600000000, 1790151720000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (614, 27, 20260924, 'in', 'office', 1795647600000000, 1790206140000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (615, 27, 20260924, 'out', NULL, 1795647600000000, 1790238180000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (616, 27, 20260925, 'in', 'office', 1795647600000000, 1790292600000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (617, 27, 20260925, 'out', NULL, 1795647600000000, 1790324640000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (618, 27, 20260928, 'in', 'office', 1795647600000000, 1790551560000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (619, 27, 20260928, 'out', NULL, 1795647600000000, 1790583600000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (620, 27, 20260929, 'in', 'office', 1795647600000000, 1790638020000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (621, 27, 20260929, 'out', NULL, 1795647600000000, 1790670060000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (622, 27, 20260930, 'in', 'office', 1795647600000000, 1790724480000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (623, 27, 20260930, 'out', NULL, 1795647600000000, 1790756520000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (624, 27, 20261001, 'in', 'office', 1795647600000000, 1790810940000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (625, 27, 20261001, 'out', NULL, 1795647600000000, 1790842980000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (626, 27, 20261002, 'in', 'office', 1795647600000000, 1790897400000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (627, 27, 20261002, 'out', NULL, 1795647600000000, 1790929440000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (628, 27, 20261005, 'in', 'office', 1795647600000000, 1791156360000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (629, 27, 20261005, 'out', NULL, 1795647600000000, 1791188400000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (630, 27, 20261006, 'in', 'office', 1795647600000000, 1791242820000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (631, 27, 20261006, 'out', NULL, 1795647600000000, 1791274860000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (632, 27, 20261007, 'in', 'office', 1795647600000000, 1791329280000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (633, 27, 20261007, 'out', NULL, 1795647600000000, 1791361320000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (634, 27, 20261008, 'in', 'office', 1795647600000000, 1791415740000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (635, 27, 20261008, 'out', NULL, 1795647600000000, 1791447780000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (636, 27, 20261009, 'in', 'office', 1795647600000000, 1791502200000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (637, 27, 20261009, 'out', NULL, 1795647600000000, 1791534240000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (638, 27, 20261012, 'in', 'office', 1795647600000000, 1791761160000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (639, 27, 20261012, 'out', NULL, 1795647600000000, 1791793200000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (640, 27, 20261013, 'in', 'office', 1795647600000000, 1791847620000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (641, 27, 20261013, 'out', NULL, 1795647600000000, 1791879660000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (642, 27, 20261014, 'in', 'office', 1795647600000000, 1791934080000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (643, 27, 20261014, 'out', NULL, 1795647600000000, 1791966120000000, 'file', NULL, NULL, 47, 158, 145);
INSERT INTO public.tap VALUES (644, 27, 20261015, 'in', 'office', 1795647600000000, 1792020540000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (645, 27, 20261015, 'out', NULL, 1795647600000000, 1792052580000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (646, 27, 20261016, 'in', 'office', 1795647600000000, 1792107000000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (647, 27, 20261016, 'out', NULL, 1795647600000000, 1792139040000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (648, 27, 20261019, 'in', 'office', 1795647600000000, 1792365960000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (649, 27, 20261019, 'out', NULL, 1795647600000000, 1792398000000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (650, 27, 20261020, 'in', 'office', 1795647600000000, 1792452420000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (651, 27, 20261020, 'out', NULL, 1795647600000000, 1792484460000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (652, 27, 20261021, 'in', 'office', 1795647600000000, 1792538880000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (653, 27, 20261021, 'out', NULL, 1795647600000000, 1792570920000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (654, 27, 20261022, 'in', 'office', 1795647600000000, 1792625340000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (655, 27, 20261022, 'out', NULL, 1795647600000000, 1792657380000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (656, 27, 20261023, 'in', 'office', 1795647600000000, 1792711800000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (657, 27, 20261023, 'out', NULL, 1795647600000000, 1792743840000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (658, 27, 20261026, 'in', 'office', 1795647600000000, 1792970760000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (659, 27, 20261026, 'out', NULL, 1795647600000000, 1793002800000000, 'file', NULL, NULL, 47, 158, 146);
INSERT INTO public.tap VALUES (660, 27, 20261027, 'in', 'office', 1795647600000000, 1793057220000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (661, 27, 20261027, 'out', NULL, 1795647600000000, 1793089260000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (662, 27, 20261028, 'in', 'office', 1795647600000000, 1793143680000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (663, 27, 20261028, 'out', NULL, 1795647600000000, 1793175720000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (664, 27, 20261029, 'in', 'office', 1795647600000000, 1793230140000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (665, 27, 20261029, 'out', NULL, 1795647600000000, 1793262180000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (666, 27, 20261030, 'in', 'office', 1795647600000000, 1793316600000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (667, 27, 20261030, 'out', NULL, 1795647600000000, 1793348640000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (668, 27, 20261113, 'in', 'office', 1795647600000000, 1794526020000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (669, 27, 20261113, 'out', NULL, 1795647600000000, 1794558960000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (670, 27, 20261116, 'in', 'office', 1795647600000000, 1794784980000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (671, 27, 20261116, 'out', NULL, 1795647600000000, 1794817920000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (672, 27, 20261117, 'in', 'office', 1795647600000000, 1794871440000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (673, 27, 20261117, 'out', NULL, 1795647600000000, 1794904380000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (674, 27, 20261118, 'in', 'office', 1795647600000000, 1794957900000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (675, 27, 20261118, 'out', NULL, 1795647600000000, 1794990840000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (676, 27, 20261119, 'in', 'office', 1795647600000000, 1795044360000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (677, 27, 20261119, 'out', NULL, 1795647600000000, 1795077300000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (678, 27, 20261120, 'in', 'office', 1795647600000000, 1795130820000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (679, 27, 20261120, 'out', NULL, 1795647600000000, 1795163760000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (680, 27, 20261123, 'in', 'office', 1795647600000000, 1795389780000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (681, 27, 20261123, 'out', NULL, 1795647600000000, 1795422720000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (682, 27, 20261124, 'in', 'office', 1795647600000000, 1795476240000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (683, 27, 20261124, 'out', NULL, 1795647600000000, 1795509180000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (684, 27, 20261125, 'in', 'office', 1795647600000000, 1795562700000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (685, 27, 20261125, 'out', NULL, 1795647600000000, 1795595640000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (686, 27, 20261126, 'in', 'office', 1795647600000000, 1795649160000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (687, 27, 20261126, 'out', NULL, 1795647600000000, 1795682100000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (688, 31, 20260901, 'in', 'office', 1795647600000000, 1788219240000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (689, 31, 20260901, 'out', NULL, 1795647600000000, 1788250980000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (690, 31, 20260902, 'in', 'office', 1795647600000000, 1788305700000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (691, 31, 20260902, 'out', NULL, 1795647600000000, 1788337440000000, 'file', NULL, NULL, 47, 158, 147);
INSERT INTO public.tap VALUES (692, 31, 20260903, 'in', 'office', 1795647600000000, 1788392160000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (693, 31, 20260903, 'out', NULL, 1795647600000000, 1788423900000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (694, 31, 20260904, 'in', 'office', 1795647600000000, 1788478620000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (695, 31, 20260904, 'out', NULL, 1795647600000000, 1788510360000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (696, 31, 20260907, 'in', 'office', 1795647600000000, 1788737580000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (697, 31, 20260907, 'out', NULL, 1795647600000000, 1788769320000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (698, 31, 20260908, 'in', 'office', 1795647600000000, 1788824040000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (699, 31, 20260908, 'out', NULL, 1795647600000000, 1788855780000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (700, 31, 20260909, 'in', 'office', 1795647600000000, 1788910500000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (701, 31, 20260909, 'out', NULL, 1795647600000000, 1788942240000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (702, 31, 20260910, 'in', 'office', 1795647600000000, 1788996960000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (703, 31, 20260910, 'out', NULL, 1795647600000000, 1789028700000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (704, 31, 20260911, 'in', 'office', 1795647600000000, 1789083420000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (705, 31, 20260911, 'out', NULL, 1795647600000000, 1789115160000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (706, 31, 20260914, 'in', 'office', 1795647600000000, 1789342380000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (707, 31, 20260914, 'out', NULL, 1795647600000000, 1789374120000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (708, 31, 20260915, 'in', 'office', 1795647600000000, 1789428840000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (709, 31, 20260915, 'out', NULL, 1795647600000000, 1789460580000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (710, 31, 20260916, 'in', 'office', 1795647600000000, 1789515300000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (711, 31, 20260916, 'out', NULL, 1795647600000000, 1789547040000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (712, 31, 20260917, 'in', 'office', 1795647600000000, 1789601760000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (713, 31, 20260917, 'out', NULL, 1795647600000000, 1789633500000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (714, 31, 20260918, 'in', 'office', 1795647600000000, 1789688220000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (715, 31, 20260918, 'out', NULL, 1795647600000000, 1789719960000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (716, 31, 20260921, 'in', 'office', 1795647600000000, 1789947180000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (717, 31, 20260921, 'out', NULL, 1795647600000000, 1789978920000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (718, 31, 20260922, 'in', 'office', 1795647600000000, 1790033640000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (719, 31, 20260922, 'out', NULL, 1795647600000000, 1790065380000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (720, 31, 20260923, 'in', 'office', 1795647600000000, 1790120100000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (721, 31, 20260923, 'out', NULL, 1795647600000000, 1790151840000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (722, 31, 20260924, 'in', 'office', 1795647600000000, 1790206560000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (723, 31, 20260924, 'out', NULL, 1795647600000000, 1790238300000000, 'file', NULL, NULL, 47, 158, 148);
INSERT INTO public.tap VALUES (724, 31, 20260925, 'in', 'office', 1795647600000000, 1790293020000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (725, 31, 20260925, 'out', NULL, 1795647600000000, 1790324760000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (726, 31, 20260928, 'in', 'office', 1795647600000000, 1790551980000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (727, 31, 20260928, 'out', NULL, 1795647600000000, 1790583720000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (728, 31, 20260929, 'in', 'office', 1795647600000000, 1790638440000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (729, 31, 20260929, 'out', NULL, 1795647600000000, 1790670180000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (730, 31, 20260930, 'in', 'office', 1795647600000000, 1790724900000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (731, 31, 20260930, 'out', NULL, 1795647600000000, 1790756640000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (732, 31, 20261001, 'in', 'office', 1795647600000000, 1790811360000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (733, 31, 20261001, 'out', NULL, 1795647600000000, 1790843100000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (734, 31, 20261002, 'in', 'office', 1795647600000000, 1790897820000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (735, 31, 20261002, 'out', NULL, 1795647600000000, 1790929560000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (736, 31, 20261005, 'in', 'office', 1795647600000000, 1791156780000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (737, 31, 20261005, 'out', NULL, 1795647600000000, 1791188520000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (738, 31, 20261006, 'in', 'office', 1795647600000000, 1791243240000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (739, 31, 20261006, 'out', NULL, 1795647600000000, 1791274980000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (740, 31, 20261007, 'in', 'office', 1795647600000000, 1791329700000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (741, 31, 20261007, 'out', NULL, 1795647600000000, 1791361440000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (742, 31, 20261008, 'in', 'office', 1795647600000000, 1791416160000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (743, 31, 20261008, 'out', NULL, 1795647600000000, 1791447900000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (744, 31, 20261009, 'in', 'office', 1795647600000000, 1791502620000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (745, 31, 20261009, 'out', NULL, 1795647600000000, 1791534360000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (746, 31, 20261012, 'in', 'office', 1795647600000000, 1791761580000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (747, 31, 20261012, 'out', NULL, 1795647600000000, 1791793320000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (748, 31, 20261013, 'in', 'office', 1795647600000000, 1791848040000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (749, 31, 20261013, 'out', NULL, 1795647600000000, 1791879780000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (750, 31, 20261014, 'in', 'office', 1795647600000000, 1791934500000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (751, 31, 20261014, 'out', NULL, 1795647600000000, 1791966240000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (752, 31, 20261015, 'in', 'office', 1795647600000000, 1792020960000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (753, 31, 20261015, 'out', NULL, 1795647600000000, 1792052700000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (754, 31, 20261016, 'in', 'office', 1795647600000000, 1792107420000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (755, 31, 20261016, 'out', NULL, 1795647600000000, 1792139160000000, 'file', NULL, NULL, 47, 158, 149);
INSERT INTO public.tap VALUES (756, 31, 20261019, 'in', 'office', 1795647600000000, 1792366380000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (757, 31, 20261019, 'out', NULL, 1795647600000000, 1792398120000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (758, 31, 20261020, 'in', 'office', 1795647600000000, 1792452840000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (759, 31, 20261020, 'out', NULL, 1795647600000000, 1792484580000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (760, 31, 20261021, 'in', 'office', 1795647600000000, 1792539300000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (761, 31, 20261021, 'out', NULL, 1795647600000000, 1792571040000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (762, 31, 20261022, 'in', 'office', 1795647600000000, 1792625760000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (763, 31, 20261022, 'out', NULL, 1795647600000000, 1792657500000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (764, 31, 20261023, 'in', 'office', 1795647600000000, 1792712220000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (765, 31, 20261023, 'out', NULL, 1795647600000000, 1792743960000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (766, 31, 20261026, 'in', 'office', 1795647600000000, 1792971180000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (767, 31, 20261026, 'out', NULL, 1795647600000000, 1793002920000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (768, 31, 20261027, 'in', 'office', 1795647600000000, 1793057640000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (769, 31, 20261027, 'out', NULL, 1795647600000000, 1793089380000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (770, 31, 20261028, 'in', 'office', 1795647600000000, 1793144100000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (771, 31, 20261028, 'out', NULL, 1795647600000000, 1793175840000000, 'file', NULL, NULL, 47, 158, 150);
INSERT INTO public.tap VALUES (772, 31, 20261029, 'in', 'office', 1795647600000000, 1793230560000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (773, 31, 20261029, 'out', NULL, 1795647600000000, 1793262300000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (774, 31, 20261030, 'in', 'office', 1795647600000000, 1793317020000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (775, 31, 20261030, 'out', NULL, 1795647600000000, 1793348760000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (776, 31, 20261102, 'in', 'office', 1795647600000000, 1793575920000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (777, 31, 20261102, 'out', NULL, 1795647600000000, 1793607660000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (778, 31, 20261103, 'in', 'office', 1795647600000000, 1793662380000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (779, 31, 20261103, 'out', NULL, 1795647600000000, 1793694120000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (780, 31, 20261104, 'in', 'office', 1795647600000000, 1793748840000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (781, 31, 20261104, 'out', NULL, 1795647600000000, 1793780580000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (782, 31, 20261105, 'in', 'office', 1795647600000000, 1793835300000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (783, 31, 20261105, 'out', NULL, 1795647600000000, 1793867040000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (784, 31, 20261106, 'in', 'office', 1795647600000000, 1793921760000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (785, 31, 20261106, 'out', NULL, 1795647600000000, 1793953500000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (786, 31, 20261109, 'in', 'office', 1795647600000000, 1794180720000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (787, 31, 20261109, 'out', NULL, 1795647600000000, 1794212460000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (788, 31, 20261110, 'in', 'office', 1795647600000000, 1794267180000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (789, 31, 20261110, 'out', NULL, 1795647600000000, 1794298920000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (790, 31, 20261111, 'in', 'office', 1795647600000000, 1794353640000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (791, 31, 20261111, 'out', NULL, 1795647600000000, 1794385380000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (792, 31, 20261113, 'in', 'office', 1795647600000000, 1794526440000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (793, 31, 20261113, 'out', NULL, 1795647600000000, 1794560820000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (794, 31, 20261116, 'in', 'office', 1795647600000000, 1794785400000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (795, 31, 20261116, 'out', NULL, 1795647600000000, 1794819780000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (796, 31, 20261117, 'in', 'office', 1795647600000000, 1794871860000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (797, 31, 20261117, 'out', NULL, 1795647600000000, 1794906240000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (798, 31, 20261118, 'in', 'office', 1795647600000000, 1794958320000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (799, 31, 20261118, 'out', NULL, 1795647600000000, 1794992700000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (800, 31, 20261119, 'in', 'office', 1795647600000000, 1795044780000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (801, 31, 20261119, 'out', NULL, 1795647600000000, 1795079160000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (802, 31, 20261120, 'in', 'office', 1795647600000000, 1795131240000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (803, 31, 20261120, 'out', NULL, 1795647600000000, 1795165620000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (804, 31, 20261123, 'in', 'office', 1795647600000000, 1795390200000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (805, 31, 20261123, 'out', NULL, 1795647600000000, 1795424580000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (806, 31, 20261124, 'in', 'office', 1795647600000000, 1795476660000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (807, 31, 20261124, 'out', NULL, 1795647600000000, 1795511040000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (808, 31, 20261125, 'in', 'office', 1795647600000000, 1795563120000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (809, 31, 20261125, 'out', NULL, 1795647600000000, 1795597500000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (810, 31, 20261126, 'in', 'office', 1795647600000000, 1795649580000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (811, 31, 20261126, 'out', NULL, 1795647600000000, 1795683960000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (812, 23, 20261116, 'in', 'office', 1795647600000000, 1794783960000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (813, 23, 20261116, 'out', NULL, 1795647600000000, 1794824460000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (814, 23, 20261117, 'in', 'office', 1795647600000000, 1794870420000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (815, 23, 20261117, 'out', NULL, 1795647600000000, 1794910920000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (816, 23, 20261118, 'in', 'office', 1795647600000000, 1794956880000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (817, 23, 20261118, 'out', NULL, 1795647600000000, 1794997380000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (818, 23, 20261119, 'in', 'office', 1795647600000000, 1795043340000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (819, 23, 20261119, 'out', NULL, 1795647600000000, 1795083840000000, 'file', NULL, NULL, 47, 158, 151);
INSERT INTO public.tap VALUES (820, 23, 20261120, 'in', 'office', 1795647600000000, 1795129800000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (821, 23, 20261120, 'out', NULL, 1795647600000000, 1795170300000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (822, 23, 20261123, 'in', 'office', 1795647600000000, 1795388760000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (823, 23, 20261123, 'out', NULL, 1795647600000000, 1795429260000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (824, 35, 20261116, 'in', 'office', 1795647600000000, 1794786360000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (825, 35, 20261116, 'out', NULL, 1795647600000000, 1794819060000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (826, 35, 20261117, 'in', 'office', 1795647600000000, 1794872820000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (827, 35, 20261117, 'out', NULL, 1795647600000000, 1794905520000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (828, 35, 20261118, 'in', 'office', 1795647600000000, 1794959280000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (829, 35, 20261118, 'out', NULL, 1795647600000000, 1794991980000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (830, 35, 20261119, 'in', 'office', 1795647600000000, 1795045740000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (831, 35, 20261119, 'out', NULL, 1795647600000000, 1795078440000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (832, 35, 20261120, 'in', 'office', 1795647600000000, 1795132200000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (833, 35, 20261120, 'out', NULL, 1795647600000000, 1795164900000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (834, 35, 20261123, 'in', 'office', 1795647600000000, 1795391160000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (835, 35, 20261123, 'out', NULL, 1795647600000000, 1795423860000000, 'file', NULL, NULL, 47, 158, 152);
INSERT INTO public.tap VALUES (836, 35, 20261124, 'in', 'office', 1795647600000000, 1795477620000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (837, 35, 20261124, 'out', NULL, 1795647600000000, 1795510320000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (838, 35, 20261125, 'in', 'office', 1795647600000000, 1795564080000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (839, 35, 20261125, 'out', NULL, 1795647600000000, 1795596780000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (840, 39, 20261116, 'in', 'office', 1795647600000000, 1794785280000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (841, 39, 20261116, 'out', NULL, 1795647600000000, 1794825360000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (842, 39, 20261117, 'in', 'office', 1795647600000000, 1794871740000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (843, 39, 20261117, 'out', NULL, 1795647600000000, 1794911820000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (844, 39, 20261118, 'in', 'office', 1795647600000000, 1794958200000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (845, 39, 20261118, 'out', NULL, 1795647600000000, 1794998280000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (846, 39, 20261119, 'in', 'office', 1795647600000000, 1795044660000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (847, 39, 20261119, 'out', NULL, 1795647600000000, 1795084740000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (848, 39, 20261120, 'in', 'office', 1795647600000000, 1795131120000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (849, 39, 20261120, 'out', NULL, 1795647600000000, 1795171200000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (850, 39, 20261123, 'in', 'office', 1795647600000000, 1795390080000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (851, 39, 20261123, 'out', NULL, 1795647600000000, 1795430160000000, 'file', NULL, NULL, 47, 158, 153);
INSERT INTO public.tap VALUES (852, 39, 20261124, 'in', 'office', 1795647600000000, 1795476540000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (853, 39, 20261124, 'out', NULL, 1795647600000000, 1795516620000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (854, 39, 20261125, 'in', 'office', 1795647600000000, 1795563000000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (855, 39, 20261125, 'out', NULL, 1795647600000000, 1795603080000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (856, 39, 20261126, 'in', 'office', 1795647600000000, 1795649460000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (857, 39, 20261126, 'out', NULL, 1795647600000000, 1795689540000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (858, 43, 20261116, 'in', 'office', 1795647600000000, 1794785460000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (859, 43, 20261116, 'out', NULL, 1795647600000000, 1794816960000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (860, 43, 20261117, 'in', 'office', 1795647600000000, 1794871920000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (861, 43, 20261117, 'out', NULL, 1795647600000000, 1794903420000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (862, 43, 20261118, 'in', 'office', 1795647600000000, 1794958380000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (863, 43, 20261118, 'out', NULL, 1795647600000000, 1794989880000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (864, 43, 20261119, 'in', 'office', 1795647600000000, 1795044840000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (865, 43, 20261119, 'out', NULL, 1795647600000000, 1795076340000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (866, 43, 20261120, 'in', 'office', 1795647600000000, 1795131300000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (867, 43, 20261120, 'out', NULL, 1795647600000000, 1795162800000000, 'file', NULL, NULL, 47, 158, 154);
INSERT INTO public.tap VALUES (868, 43, 20261123, 'in', 'office', 1795647600000000, 1795390260000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (869, 43, 20261123, 'out', NULL, 1795647600000000, 1795421760000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (870, 43, 20261124, 'in', 'office', 1795647600000000, 1795476720000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (871, 43, 20261124, 'out', NULL, 1795647600000000, 1795508220000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (872, 43, 20261125, 'in', 'office', 1795647600000000, 1795563180000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (873, 43, 20261125, 'out', NULL, 1795647600000000, 1795594680000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (874, 43, 20261126, 'in', 'office', 1795647600000000, 1795649640000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (875, 43, 20261126, 'out', NULL, 1795647600000000, 1795681140000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (876, 450, 20261116, 'in', 'office', 1795647600000000, 1794784560000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (877, 450, 20261116, 'out', NULL, 1795647600000000, 1794820560000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (878, 450, 20261117, 'in', 'office', 1795647600000000, 1794871020000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (879, 450, 20261117, 'out', NULL, 1795647600000000, 1794907020000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (880, 450, 20261118, 'in', 'office', 1795647600000000, 1794957480000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (881, 450, 20261118, 'out', NULL, 1795647600000000, 1794993480000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (882, 450, 20261119, 'in', 'office', 1795647600000000, 1795043940000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (883, 450, 20261119, 'out', NULL, 1795647600000000, 1795079940000000, 'file', NULL, NULL, 47, 158, 155);
INSERT INTO public.tap VALUES (884, 450, 20261120, 'in', 'office', 1795647600000000, 1795130400000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (885, 450, 20261120, 'out', NULL, 1795647600000000, 1795166400000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (886, 450, 20261123, 'in', 'office', 1795647600000000, 1795389360000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (887, 450, 20261123, 'out', NULL, 1795647600000000, 1795425360000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (888, 450, 20261124, 'in', 'office', 1795647600000000, 1795475820000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (889, 450, 20261124, 'out', NULL, 1795647600000000, 1795511820000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (890, 450, 20261125, 'in', 'office', 1795647600000000, 1795562280000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (891, 450, 20261125, 'out', NULL, 1795647600000000, 1795598280000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (892, 450, 20261126, 'in', 'office', 1795647600000000, 1795648740000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (893, 450, 20261126, 'out', NULL, 1795647600000000, 1795684740000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (894, 454, 20261116, 'in', 'office', 1795647600000000, 1794784860000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (895, 454, 20261116, 'out', NULL, 1795647600000000, 1794818460000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (896, 454, 20261117, 'in', 'office', 1795647600000000, 1794871320000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (897, 454, 20261117, 'out', NULL, 1795647600000000, 1794904920000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (898, 454, 20261118, 'in', 'office', 1795647600000000, 1794957780000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (899, 454, 20261118, 'out', NULL, 1795647600000000, 1794991380000000, 'file', NULL, NULL, 47, 158, 156);
INSERT INTO public.tap VALUES (900, 454, 20261119, 'in', 'office', 1795647600000000, 1795044240000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (901, 454, 20261119, 'out', NULL, 1795647600000000, 1795077840000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (902, 454, 20261120, 'in', 'office', 1795647600000000, 1795130700000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (903, 454, 20261120, 'out', NULL, 1795647600000000, 1795164300000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (904, 454, 20261123, 'in', 'office', 1795647600000000, 1795389660000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (905, 454, 20261123, 'out', NULL, 1795647600000000, 1795423260000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (906, 454, 20261124, 'in', 'office', 1795647600000000, 1795476120000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (907, 454, 20261124, 'out', NULL, 1795647600000000, 1795509720000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (908, 454, 20261125, 'in', 'office', 1795647600000000, 1795562580000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (909, 454, 20261125, 'out', NULL, 1795647600000000, 1795596180000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (910, 454, 20261126, 'in', 'office', 1795647600000000, 1795649040000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (911, 454, 20261126, 'out', NULL, 1795647600000000, 1795682640000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (912, 458, 20261102, 'in', 'office', 1795647600000000, 1793580060000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (913, 458, 20261102, 'out', NULL, 1795647600000000, 1793611560000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (914, 458, 20261103, 'in', 'office', 1795647600000000, 1793666520000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (915, 458, 20261103, 'out', NULL, 1795647600000000, 1793698020000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (916, 458, 20261104, 'in', 'office', 1795647600000000, 1793752980000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (917, 458, 20261104, 'out', NULL, 1795647600000000, 1793784480000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (918, 458, 20261105, 'in', 'office', 1795647600000000, 1793839440000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (919, 458, 20261105, 'out', NULL, 1795647600000000, 1793870940000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (920, 458, 20261106, 'in', 'office', 1795647600000000, 1793925900000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (921, 458, 20261106, 'out', NULL, 1795647600000000, 1793957400000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (922, 458, 20261109, 'in', 'office', 1795647600000000, 1794184860000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (923, 458, 20261109, 'out', NULL, 1795647600000000, 1794216360000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (924, 458, 20261110, 'in', 'office', 1795647600000000, 1794271320000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (925, 458, 20261110, 'out', NULL, 1795647600000000, 1794302820000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (926, 458, 20261111, 'in', 'office', 1795647600000000, 1794357780000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (927, 458, 20261111, 'out', NULL, 1795647600000000, 1794389280000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (928, 458, 20261112, 'in', 'office', 1795647600000000, 1794444240000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (929, 458, 20261112, 'out', NULL, 1795647600000000, 1794475740000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (930, 458, 20261113, 'in', 'office', 1795647600000000, 1794530700000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (931, 458, 20261113, 'out', NULL, 1795647600000000, 1794562200000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (932, 458, 20261116, 'in', 'office', 1795647600000000, 1794789660000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (933, 458, 20261116, 'out', NULL, 1795647600000000, 1794821160000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (934, 458, 20261117, 'in', 'office', 1795647600000000, 1794876120000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (935, 458, 20261117, 'out', NULL, 1795647600000000, 1794907620000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (936, 458, 20261118, 'in', 'office', 1795647600000000, 1794962580000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (937, 458, 20261118, 'out', NULL, 1795647600000000, 1794994080000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (938, 458, 20261119, 'in', 'office', 1795647600000000, 1795049040000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (939, 458, 20261119, 'out', NULL, 1795647600000000, 1795080540000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (940, 458, 20261120, 'in', 'office', 1795647600000000, 1795135500000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (941, 458, 20261120, 'out', NULL, 1795647600000000, 1795167000000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (942, 458, 20261123, 'in', 'office', 1795647600000000, 1795394460000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (943, 458, 20261123, 'out', NULL, 1795647600000000, 1795425960000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (944, 462, 20261116, 'in', 'office', 1795647600000000, 1794812460000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (945, 462, 20261117, 'out', NULL, 1795647600000000, 1794843960000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (946, 462, 20261117, 'in', 'office', 1795647600000000, 1794898920000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (947, 462, 20261118, 'out', NULL, 1795647600000000, 1794930420000000, 'file', NULL, NULL, 47, 158, 157);
INSERT INTO public.tap VALUES (948, 462, 20261118, 'in', 'office', 1795647600000000, 1794985380000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (949, 462, 20261119, 'out', NULL, 1795647600000000, 1795016880000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (950, 462, 20261119, 'in', 'office', 1795647600000000, 1795071840000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (951, 462, 20261120, 'out', NULL, 1795647600000000, 1795103340000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (952, 462, 20261120, 'in', 'office', 1795647600000000, 1795158300000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (953, 462, 20261121, 'out', NULL, 1795647600000000, 1795189800000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (954, 462, 20261123, 'in', 'office', 1795647600000000, 1795417260000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (955, 462, 20261124, 'out', NULL, 1795647600000000, 1795448760000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (956, 462, 20261124, 'in', 'office', 1795647600000000, 1795503720000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (957, 462, 20261125, 'out', NULL, 1795647600000000, 1795535220000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (958, 462, 20261125, 'in', 'office', 1795647600000000, 1795590180000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (959, 462, 20261126, 'out', NULL, 1795647600000000, 1795621680000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (960, 462, 20261126, 'in', 'office', 1795647600000000, 1795676640000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (961, 462, 20261127, 'out', NULL, 1795647600000000, 1795708140000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (962, 466, 20261116, 'in', 'office', 1795647600000000, 1794787260000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (963, 466, 20261116, 'out', NULL, 1795647600000000, 1794801660000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (964, 466, 20261117, 'in', 'office', 1795647600000000, 1794873720000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (965, 466, 20261117, 'out', NULL, 1795647600000000, 1794888120000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (966, 466, 20261118, 'in', 'office', 1795647600000000, 1794960180000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (967, 466, 20261118, 'out', NULL, 1795647600000000, 1794974580000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (968, 466, 20261119, 'in', 'office', 1795647600000000, 1795046640000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (969, 466, 20261119, 'out', NULL, 1795647600000000, 1795061040000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (970, 466, 20261120, 'in', 'office', 1795647600000000, 1795133100000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (971, 466, 20261120, 'out', NULL, 1795647600000000, 1795147500000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (972, 466, 20261123, 'in', 'office', 1795647600000000, 1795392060000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (973, 466, 20261123, 'out', NULL, 1795647600000000, 1795406460000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (974, 466, 20261124, 'in', 'office', 1795647600000000, 1795478520000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (975, 466, 20261124, 'out', NULL, 1795647600000000, 1795492920000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (976, 466, 20261125, 'in', 'office', 1795647600000000, 1795564980000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (977, 466, 20261125, 'out', NULL, 1795647600000000, 1795579380000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (978, 466, 20261126, 'in', 'office', 1795647600000000, 1795651440000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (979, 466, 20261126, 'out', NULL, 1795647600000000, 1795665840000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (980, 470, 20261116, 'in', 'office', 1795647600000000, 1794785460000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (981, 470, 20261116, 'out', NULL, 1795647600000000, 1794817860000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (982, 470, 20261117, 'in', 'office', 1795647600000000, 1794871920000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (983, 470, 20261117, 'out', NULL, 1795647600000000, 1794904320000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (984, 470, 20261118, 'in', 'office', 1795647600000000, 1794958380000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (985, 470, 20261118, 'out', NULL, 1795647600000000, 1794990780000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (986, 470, 20261119, 'in', 'office', 1795647600000000, 1795044840000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (987, 470, 20261119, 'out', NULL, 1795647600000000, 1795077240000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (988, 470, 20261120, 'in', 'office', 1795647600000000, 1795131300000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (989, 470, 20261120, 'out', NULL, 1795647600000000, 1795163700000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (990, 470, 20261123, 'in', 'office', 1795647600000000, 1795390260000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (991, 470, 20261123, 'out', NULL, 1795647600000000, 1795422660000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (992, 470, 20261124, 'in', 'office', 1795647600000000, 1795476720000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (993, 470, 20261124, 'out', NULL, 1795647600000000, 1795509120000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (994, 470, 20261125, 'in', 'office', 1795647600000000, 1795563180000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (995, 470, 20261125, 'out', NULL, 1795647600000000, 1795595580000000, 'file', NULL, NULL, 47, 158, 158);
INSERT INTO public.tap VALUES (996, 470, 20261126, 'in', 'office', 1795647600000000, 1795649640000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (997, 470, 20261126, 'out', NULL, 1795647600000000, 1795682040000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (998, 482, 20261016, 'in', 'office', 1795647600000000, 1792107360000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (999, 482, 20261016, 'out', NULL, 1795647600000000, 1792138860000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1000, 482, 20261019, 'in', 'office', 1795647600000000, 1792366320000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1001, 482, 20261019, 'out', NULL, 1795647600000000, 1792397820000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1002, 482, 20261020, 'in', 'office', 1795647600000000, 1792452780000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1003, 482, 20261020, 'out', NULL, 1795647600000000, 1792484280000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1004, 482, 20261021, 'in', 'office', 1795647600000000, 1792539240000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1005, 482, 20261021, 'out', NULL, 1795647600000000, 1792570740000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1006, 482, 20261022, 'in', 'office', 1795647600000000, 1792625700000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1007, 482, 20261022, 'out', NULL, 1795647600000000, 1792657200000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1008, 482, 20261023, 'in', 'office', 1795647600000000, 1792712160000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1009, 482, 20261023, 'out', NULL, 1795647600000000, 1792743660000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1010, 482, 20261026, 'in', 'office', 1795647600000000, 1792971120000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1011, 482, 20261026, 'out', NULL, 1795647600000000, 1793002620000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1012, 482, 20261027, 'in', 'office', 1795647600000000, 1793057580000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1013, 482, 20261027, 'out', NULL, 1795647600000000, 1793089080000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1014, 482, 20261028, 'in', 'office', 1795647600000000, 1793144040000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1015, 482, 20261028, 'out', NULL, 1795647600000000, 1793175540000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1016, 482, 20261029, 'in', 'office', 1795647600000000, 1793230500000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1017, 482, 20261029, 'out', NULL, 1795647600000000, 1793262000000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1018, 482, 20261030, 'in', 'office', 1795647600000000, 1793316960000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1019, 482, 20261030, 'out', NULL, 1795647600000000, 1793348460000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1020, 490, 20260924, 'in', 'office', 1795647600000000, 1790206500000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1021, 490, 20260924, 'out', NULL, 1795647600000000, 1790241600000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1022, 490, 20260925, 'in', 'office', 1795647600000000, 1790292960000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1023, 490, 20260925, 'out', NULL, 1795647600000000, 1790328060000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1024, 490, 20260928, 'in', 'office', 1795647600000000, 1790551920000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1025, 490, 20260928, 'out', NULL, 1795647600000000, 1790587020000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1026, 490, 20260929, 'in', 'office', 1795647600000000, 1790638380000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1027, 490, 20260929, 'out', NULL, 1795647600000000, 1790673480000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1028, 490, 20260930, 'in', 'office', 1795647600000000, 1790724840000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1029, 490, 20260930, 'out', NULL, 1795647600000000, 1790759940000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1030, 490, 20261001, 'in', 'office', 1795647600000000, 1790811300000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1031, 490, 20261001, 'out', NULL, 1795647600000000, 1790846400000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1032, 490, 20261002, 'in', 'office', 1795647600000000, 1790897760000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1033, 490, 20261002, 'out', NULL, 1795647600000000, 1790932860000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1034, 490, 20261005, 'in', 'office', 1795647600000000, 1791156720000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1035, 490, 20261005, 'out', NULL, 1795647600000000, 1791191820000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1036, 490, 20261006, 'in', 'office', 1795647600000000, 1791243180000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1037, 490, 20261006, 'out', NULL, 1795647600000000, 1791278280000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1038, 490, 20261007, 'in', 'office', 1795647600000000, 1791329640000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1039, 490, 20261007, 'out', NULL, 1795647600000000, 1791364740000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1040, 490, 20261008, 'in', 'office', 1795647600000000, 1791416100000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1041, 490, 20261008, 'out', NULL, 1795647600000000, 1791451200000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1042, 490, 20261009, 'in', 'office', 1795647600000000, 1791502560000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1043, 490, 20261009, 'out', NULL, 1795647600000000, 1791537660000000, 'file', NULL, NULL, 47, 158, 159);
INSERT INTO public.tap VALUES (1044, 494, 20261116, 'in', 'office', 1795647600000000, 1794785460000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1045, 494, 20261116, 'out', NULL, 1795647600000000, 1794831060000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1046, 494, 20261117, 'in', 'office', 1795647600000000, 1794871920000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1047, 494, 20261117, 'out', NULL, 1795647600000000, 1794917520000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1048, 494, 20261118, 'in', 'office', 1795647600000000, 1794958380000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1049, 494, 20261118, 'out', NULL, 1795647600000000, 1795003980000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1050, 494, 20261119, 'in', 'office', 1795647600000000, 1795044840000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1051, 494, 20261119, 'out', NULL, 1795647600000000, 1795090440000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1052, 494, 20261120, 'in', 'office', 1795647600000000, 1795131300000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1053, 494, 20261120, 'out', NULL, 1795647600000000, 1795176900000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1054, 494, 20261123, 'in', 'office', 1795647600000000, 1795390260000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1055, 494, 20261123, 'out', NULL, 1795647600000000, 1795435860000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1056, 494, 20261124, 'in', 'office', 1795647600000000, 1795476720000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1057, 494, 20261124, 'out', NULL, 1795647600000000, 1795522320000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1058, 494, 20261125, 'in', 'office', 1795647600000000, 1795563180000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1059, 494, 20261125, 'out', NULL, 1795647600000000, 1795608780000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1060, 494, 20261126, 'in', 'office', 1795647600000000, 1795649640000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1061, 494, 20261126, 'out', NULL, 1795647600000000, 1795695240000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1062, 498, 20261116, 'in', 'office', 1795647600000000, 1794786660000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1063, 498, 20261117, 'in', 'office', 1795647600000000, 1794873120000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1064, 498, 20261118, 'in', 'office', 1795647600000000, 1794959580000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1065, 498, 20261119, 'in', 'office', 1795647600000000, 1795046040000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1066, 498, 20261120, 'in', 'office', 1795647600000000, 1795132500000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1067, 498, 20261123, 'in', 'office', 1795647600000000, 1795391460000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1068, 498, 20261124, 'in', 'office', 1795647600000000, 1795477920000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1069, 498, 20261125, 'in', 'office', 1795647600000000, 1795564380000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (1070, 498, 20261126, 'in', 'office', 1795647600000000, 1795650840000000, 'file', NULL, NULL, 47, 158, 160);
INSERT INTO public.tap VALUES (424, 27, 20261124, 'in', 'office', 1795651200000000, 1795475400000000, 'self', NULL, '打刻を忘れました', 27, 0, 195);
INSERT INTO public.tap VALUES (429, 23, 20261127, 'in', 'office', 1795735800000000, 1795735800000000, 'self', NULL, NULL, 23, 0, 228);
INSERT INTO public.tap VALUES (430, 31, 20261127, 'break_out', NULL, 1795740000000000, 1795740000000000, 'self', NULL, NULL, 31, 0, 232);
INSERT INTO public.tap VALUES (1182, 458, 20261124, 'in', 'telework', 1795651200000000, 1795477200000000, 'self', NULL, '端末の故障', 458, 0, 196);
INSERT INTO public.tap VALUES (1185, 458, 20261127, 'in', 'telework', 1795735860000000, 1795735860000000, 'self', NULL, NULL, 458, 0, 229);
INSERT INTO public.tap VALUES (349, 23, 20261124, 'in', 'office', 1795651200000000, 1795477200000000, 'self', NULL, '端末の故障', 23, 0, 197);
INSERT INTO public.tap VALUES (351, 27, 20261127, 'in', 'office', 1795735200000000, 1795735200000000, 'self', NULL, NULL, 27, 0, 226);
INSERT INTO public.tap VALUES (352, 450, 20261127, 'in', 'office', 1795735920000000, 1795735920000000, 'self', NULL, NULL, 450, 0, 230);
INSERT INTO public.tap VALUES (161, 31, 20261127, 'in', 'telework', 1795735500000000, 1795735500000000, 'self', NULL, NULL, 31, 0, 227);
INSERT INTO public.tap VALUES (162, 43, 20261127, 'in', 'elsewhere', 1795735980000000, 1795735980000000, 'self', NULL, NULL, 43, 0, 231);


--
-- Data for Name: tap_word; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tap_word VALUES (419, 154, 27, 'confirmed', NULL, 23, 137);
INSERT INTO public.tap_word VALUES (156, 284, 27, 'confirmed', NULL, 23, 138);
INSERT INTO public.tap_word VALUES (286, 344, 31, 'rejected', '入館の記録は8時25分です', 23, 139);


--
-- Data for Name: unit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit VALUES (1, 'M', 1);
INSERT INTO public.unit VALUES (9, 'B', 1);
INSERT INTO public.unit VALUES (11, 'D1', 1);
INSERT INTO public.unit VALUES (13, 'D2', 1);
INSERT INTO public.unit VALUES (15, 'L', 1);
INSERT INTO public.unit VALUES (197, 'D3', 5);
INSERT INTO public.unit VALUES (199, 'D1K', 6);
INSERT INTO public.unit VALUES (201, 'L1', 7);
INSERT INTO public.unit VALUES (203, 'X', 8);


--
-- Data for Name: unit_closure; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit_closure VALUES (1, 1, 0, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (9, 9, 0, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (1, 9, 1, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (11, 11, 0, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (9, 11, 1, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (1, 11, 2, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (15, 15, 0, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (1, 15, 1, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (197, 197, 0, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (9, 197, 1, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (1, 197, 2, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (199, 199, 0, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (11, 199, 1, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (9, 199, 2, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (1, 199, 3, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (201, 201, 0, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (15, 201, 1, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (1, 201, 2, 20190401, 99991231);
INSERT INTO public.unit_closure VALUES (13, 13, 0, 20260701, 99991231);
INSERT INTO public.unit_closure VALUES (13, 13, 0, 20190401, 20260630);
INSERT INTO public.unit_closure VALUES (9, 13, 1, 20260701, 99991231);
INSERT INTO public.unit_closure VALUES (9, 13, 1, 20190401, 20260630);
INSERT INTO public.unit_closure VALUES (1, 13, 2, 20260701, 99991231);
INSERT INTO public.unit_closure VALUES (1, 13, 2, 20190401, 20260630);
INSERT INTO public.unit_closure VALUES (203, 203, 0, 20190401, 20260331);
INSERT INTO public.unit_closure VALUES (1, 203, 1, 20190401, 20260331);


--
-- Data for Name: unit_place; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit_place VALUES (2, 1, NULL, '国土環境省', 'ministry', 0, 20190401, 99991231, 1, NULL);
INSERT INTO public.unit_place VALUES (10, 9, 1, '総合政策局', 'bureau', 0, 20190401, 99991231, 1, NULL);
INSERT INTO public.unit_place VALUES (12, 11, 9, '政策課', 'division', 0, 20190401, 99991231, 1, NULL);
INSERT INTO public.unit_place VALUES (16, 15, 1, '東北地方環境局', 'local', 0, 20190401, 99991231, 1, NULL);
INSERT INTO public.unit_place VALUES (198, 197, 9, '河川環境課', 'division', 3, 20190401, 99991231, 5, NULL);
INSERT INTO public.unit_place VALUES (200, 199, 11, '企画係', 'section', 1, 20190401, 99991231, 6, NULL);
INSERT INTO public.unit_place VALUES (202, 201, 15, '北上分室', 'office', 1, 20190401, 99991231, 7, NULL);
INSERT INTO public.unit_place VALUES (14, 13, 9, '総務課', 'division', 0, 20190401, 99991231, 1, 68);
INSERT INTO public.unit_place VALUES (267, 13, 9, '総務課', 'division', 0, 20190401, 20260630, 68, NULL);
INSERT INTO public.unit_place VALUES (268, 13, 9, '総務企画課', 'division', 2, 20260701, 99991231, 68, NULL);
INSERT INTO public.unit_place VALUES (204, 203, 1, '旧情報室', 'office', 9, 20190401, 99991231, 8, 70);
INSERT INTO public.unit_place VALUES (397, 203, 1, '旧情報室', 'office', 9, 20190401, 20260331, 70, NULL);


--
-- Data for Name: unit_work; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: workday; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.workday VALUES (2720261010, 27, 20261010, 11, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '540-900', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 111, 0, '');
INSERT INTO public.workday VALUES (3120261114, 31, 20261114, 11, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '510-1950', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 112, 0, '');
INSERT INTO public.workday VALUES (2320261112, 23, 20261112, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'relief', 1, 0, 0, NULL, 0, 1, 117, 0, 'relief:465');
INSERT INTO public.workday VALUES (2720261109, 27, 20261109, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'sick', 1, 0, 0, NULL, 0, 1, 118, 0, 'sick:465');
INSERT INTO public.workday VALUES (2720261110, 27, 20261110, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'sick', 1, 0, 0, NULL, 0, 1, 118, 0, 'sick:465');
INSERT INTO public.workday VALUES (3520261128, 35, 20261128, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'trip', 1, 0, 0, NULL, 0, 1, 119, 0, '');
INSERT INTO public.workday VALUES (3520261129, 35, 20261129, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'trip', 1, 0, 0, NULL, 0, 1, 119, 0, '');
INSERT INTO public.workday VALUES (45820261126, 458, 20261126, 197, 'nps', 'workday', 0, NULL, 570, 1095, NULL, NULL, NULL, '720-780', '', '', '', '510-720', '', 465, 0, 0, 0, 0, 0, 0, 150, 315, 0, 'annual', 0, 0, 0, NULL, 128, 1, 120, 0, 'annual:150');
INSERT INTO public.workday VALUES (47820260901, 478, 20260901, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260902, 478, 20260902, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260903, 478, 20260903, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260904, 478, 20260904, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260905, 478, 20260905, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820260906, 478, 20260906, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820260907, 478, 20260907, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260908, 478, 20260908, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260909, 478, 20260909, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (2720261111, 27, 20261111, 11, 'nps', 'workday', 0, NULL, 510, 1035, 510, 1205, 'office', '720-780', '', '510-1205', '1035-1200', '', '', 465, 465, 0, 0, 165, 0, 5, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 138, 60, '');
INSERT INTO public.workday VALUES (2320261119, 23, 20261119, 11, 'nps', 'workday', 0, NULL, 510, 1035, 489, 1164, 'office', '720-780', '', '489-1164', '1035-1155', '', '', 465, 465, 0, 0, 120, 0, 30, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 162, 60, '');
INSERT INTO public.workday VALUES (3120261022, 31, 20261022, 11, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1045, 'office', '720-780', '', '516-1045', '1035-1140', '', '', 465, 459, 0, 0, 10, 0, 0, 0, 6, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261116, 31, 20261116, 11, 'nps', 'workday', 0, NULL, 510, 1035, 510, 1083, 'office', '720-780', '', '510-1083', '', '', '', 465, 465, 0, 0, 0, 0, 48, 0, 0, 0, 'training', 1, 0, 0, NULL, 64, 1, 163, 60, 'training:465');
INSERT INTO public.workday VALUES (3120261120, 31, 20261120, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1087, 'office', '720-780', '', '514-1087', '', '780-1035', '', 465, 206, 0, 0, 0, 0, 52, 255, 4, 0, 'special', 0, 0, 0, NULL, 704, 1, 163, 60, 'special:255');
INSERT INTO public.workday VALUES (3920261113, 39, 20261113, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (45820261118, 458, 20261118, 197, 'nps', 'workday', 0, NULL, 570, 1095, 583, 1108, 'office', '720-780', '', '583-1108', '1080-1200', '', '', 465, 452, 0, 0, 13, 0, 0, 0, 13, 0, NULL, 0, 0, 0, NULL, 128, 1, 167, 60, '');
INSERT INTO public.workday VALUES (49820261126, 498, 20261126, 11, 'nps', 'workday', 0, NULL, 510, 1035, 534, NULL, 'office', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 534, 0, 1, 173, 0, '');
INSERT INTO public.workday VALUES (320261125, 3, 20261125, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 183, 0, '');
INSERT INTO public.workday VALUES (2320261125, 23, 20261125, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 184, 0, '');
INSERT INTO public.workday VALUES (2720261127, 27, 20261127, 11, 'nps', 'workday', 0, NULL, 510, 1035, 500, NULL, 'office', '720-780', '', '', '1035-1200', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 500, 0, 1, 226, 0, '');
INSERT INTO public.workday VALUES (4720261125, 47, 20261125, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 186, 0, '');
INSERT INTO public.workday VALUES (5220261125, 52, 20261125, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 187, 0, '');
INSERT INTO public.workday VALUES (5720261125, 57, 20261125, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 188, 0, '');
INSERT INTO public.workday VALUES (6220261125, 62, 20261125, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 189, 0, '');
INSERT INTO public.workday VALUES (25020261125, 250, 20261125, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 189, 0, '');
INSERT INTO public.workday VALUES (3920261118, 39, 20261118, 13, 'nps', 'workday', 0, NULL, 510, 1050, 510, 1178, 'office', '720-780', '', '510-1178', '', '', '', 480, 480, 0, 0, 0, 0, 128, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 200, 60, '');
INSERT INTO public.workday VALUES (3920261125, 39, 20261125, 13, 'nps', 'workday', 0, NULL, 510, 1050, 510, 1178, 'office', '720-780', '', '510-1178', '', '', '', 480, 480, 0, 0, 0, 0, 128, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 200, 60, '');
INSERT INTO public.workday VALUES (3920261127, 39, 20261127, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'annual', 1, 0, 0, NULL, 0, 1, 200, 0, 'annual:480');
INSERT INTO public.workday VALUES (47820260910, 478, 20260910, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260911, 478, 20260911, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260912, 478, 20260912, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820260913, 478, 20260913, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820260914, 478, 20260914, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260915, 478, 20260915, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260916, 478, 20260916, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260917, 478, 20260917, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260918, 478, 20260918, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260919, 478, 20260919, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820260920, 478, 20260920, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820260921, 478, 20260921, 13, 'nps', 'holiday', 0, '敬老の日', 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820260922, 478, 20260922, 13, 'nps', 'holiday', 0, '休日', 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820260923, 478, 20260923, 13, 'nps', 'holiday', 0, '秋分の日', 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820260924, 478, 20260924, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260925, 478, 20260925, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260926, 478, 20260926, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820260927, 478, 20260927, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820260928, 478, 20260928, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260929, 478, 20260929, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820260930, 478, 20260930, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261001, 478, 20261001, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261002, 478, 20261002, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261003, 478, 20261003, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261004, 478, 20261004, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261005, 478, 20261005, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261006, 478, 20261006, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261007, 478, 20261007, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261008, 478, 20261008, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261009, 478, 20261009, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261010, 478, 20261010, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261011, 478, 20261011, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261012, 478, 20261012, 13, 'nps', 'holiday', 0, 'スポーツの日', 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261013, 478, 20261013, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261014, 478, 20261014, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261015, 478, 20261015, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261016, 478, 20261016, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261017, 478, 20261017, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261018, 478, 20261018, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261019, 478, 20261019, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261020, 478, 20261020, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261021, 478, 20261021, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261022, 478, 20261022, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261023, 478, 20261023, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261024, 478, 20261024, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261025, 478, 20261025, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261026, 478, 20261026, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261027, 478, 20261027, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261028, 478, 20261028, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261029, 478, 20261029, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261030, 478, 20261030, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261031, 478, 20261031, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261101, 478, 20261101, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261102, 478, 20261102, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261103, 478, 20261103, 13, 'nps', 'holiday', 0, '文化の日', 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261104, 478, 20261104, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261105, 478, 20261105, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261106, 478, 20261106, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261107, 478, 20261107, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261108, 478, 20261108, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261109, 478, 20261109, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261110, 478, 20261110, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261111, 478, 20261111, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261112, 478, 20261112, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261113, 478, 20261113, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 0, 465, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, 'childcare:465');
INSERT INTO public.workday VALUES (47820261114, 478, 20261114, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261115, 478, 20261115, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261121, 478, 20261121, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261122, 478, 20261122, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (25420261125, 254, 20261125, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 190, 0, '');
INSERT INTO public.workday VALUES (47820261128, 478, 20261128, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261129, 478, 20261129, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261205, 478, 20261205, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261206, 478, 20261206, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261212, 478, 20261212, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261213, 478, 20261213, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261219, 478, 20261219, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261220, 478, 20261220, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261226, 478, 20261226, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820261227, 478, 20261227, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270102, 478, 20270102, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270103, 478, 20270103, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270109, 478, 20270109, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270110, 478, 20270110, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270116, 478, 20270116, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270117, 478, 20270117, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270123, 478, 20270123, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270124, 478, 20270124, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270130, 478, 20270130, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270131, 478, 20270131, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270206, 478, 20270206, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270207, 478, 20270207, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (45820261125, 458, 20261125, 197, 'nps', 'workday', 0, NULL, 570, 1095, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 191, 0, '');
INSERT INTO public.workday VALUES (47820270213, 478, 20270213, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270214, 478, 20270214, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270220, 478, 20270220, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270221, 478, 20270221, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270227, 478, 20270227, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270228, 478, 20270228, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270306, 478, 20270306, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270307, 478, 20270307, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270313, 478, 20270313, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270314, 478, 20270314, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270320, 478, 20270320, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270321, 478, 20270321, 13, 'nps', 'weekoff', 0, '春分の日', NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270217, 478, 20270217, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270218, 478, 20270218, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270219, 478, 20270219, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270222, 478, 20270222, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270327, 478, 20270327, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (47820270328, 478, 20270328, 13, 'nps', 'weekoff', 0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 121, 0, '');
INSERT INTO public.workday VALUES (2320261124, 23, 20261124, 11, 'nps', 'workday', 0, NULL, 510, 1035, 520, NULL, 'office', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 520, 4, 1, 197, 0, '');
INSERT INTO public.workday VALUES (47820270322, 478, 20270322, 13, 'nps', 'holiday', 0, '休日', 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, '');
INSERT INTO public.workday VALUES (2720261102, 27, 20261102, 11, 'nps', 'workday', 0, NULL, 510, 1035, 505, 1040, 'telework', '720-780', '', '505-600,620-1040', '', '', '', 465, 445, 0, 0, 0, 0, 10, 0, 20, 0, NULL, 0, 0, 0, NULL, 128, 1, 125, 60, '');
INSERT INTO public.workday VALUES (2720261105, 27, 20261105, 11, 'nps', 'workday', 0, NULL, 510, 1035, 508, 1480, 'office', '720-780', '1950-2475,6270-6795', '508-1480', '1035-1410', '', '', 465, 465, 0, 0, 375, 90, 72, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 127, 60, '');
INSERT INTO public.workday VALUES (47820270323, 478, 20270323, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270324, 478, 20270324, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (2720261106, 27, 20261106, 11, 'nps', 'workday', 0, NULL, 510, 1035, 582, 1035, 'elsewhere', '720-780', '', '582-1035', '', '', '', 465, 393, 0, 0, 0, 0, 0, 0, 72, 0, NULL, 0, 0, 0, NULL, 128, 1, 131, 60, '');
INSERT INTO public.workday VALUES (2720261112, 27, 20261112, 11, 'nps', 'workday', 0, NULL, 510, 1035, 510, 1130, NULL, '720-780', '', '510-1130', '', '', '', 465, 465, 0, 0, 0, 0, 95, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 133, 60, '');
INSERT INTO public.workday VALUES (47820270325, 478, 20270325, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270326, 478, 20270326, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (3120261112, 31, 20261112, 11, 'nps', 'workday', 0, NULL, 510, 1035, 505, 1050, 'office', '720-780', '', '505-1050', '', '', '', 465, 465, 0, 0, 0, 0, 20, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 141, 60, '');
INSERT INTO public.workday VALUES (2320261116, 23, 20261116, 11, 'nps', 'workday', 0, NULL, 510, 1035, 486, 1161, 'office', '720-780', '', '486-1161', '', '', '', 465, 465, 0, 0, 0, 0, 150, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2320261117, 23, 20261117, 11, 'nps', 'workday', 0, NULL, 510, 1035, 487, 1162, 'office', '720-780', '', '487-1162', '', '', '', 465, 465, 0, 0, 0, 0, 150, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2320261118, 23, 20261118, 11, 'nps', 'workday', 0, NULL, 510, 1035, 488, 1163, 'office', '720-780', '', '488-1163', '', '', '', 465, 465, 0, 0, 0, 0, 150, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2320261120, 23, 20261120, 11, 'nps', 'workday', 0, NULL, 510, 1035, 490, 1165, 'office', '720-780', '', '490-1165', '', '', '', 465, 465, 0, 0, 0, 0, 150, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2320261123, 23, 20261123, 11, 'nps', 'holiday', 0, '勤労感謝の日', 510, 1035, 486, 1161, 'office', '720-780', '', '486-1161', '', '', '', 465, 0, 0, 0, 0, 0, 615, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260901, 27, 20260901, 11, 'nps', 'workday', 0, NULL, 510, 1035, 507, 1041, 'office', '720-780', '', '507-1041', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260902, 27, 20260902, 11, 'nps', 'workday', 0, NULL, 510, 1035, 508, 1042, 'office', '720-780', '', '508-1042', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260903, 27, 20260903, 11, 'nps', 'workday', 0, NULL, 510, 1035, 509, 1043, 'office', '720-780', '', '509-1043', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260904, 27, 20260904, 11, 'nps', 'workday', 0, NULL, 510, 1035, 510, 1044, 'office', '720-780', '', '510-1044', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260907, 27, 20260907, 11, 'nps', 'workday', 0, NULL, 510, 1035, 506, 1040, 'office', '720-780', '', '506-1040', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260908, 27, 20260908, 11, 'nps', 'workday', 0, NULL, 510, 1035, 507, 1041, 'office', '720-780', '', '507-1041', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260909, 27, 20260909, 11, 'nps', 'workday', 0, NULL, 510, 1035, 508, 1042, 'office', '720-780', '', '508-1042', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260910, 27, 20260910, 11, 'nps', 'workday', 0, NULL, 510, 1035, 509, 1043, 'office', '720-780', '', '509-1043', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (47820270329, 478, 20270329, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270330, 478, 20270330, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270331, 478, 20270331, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (45020261127, 450, 20261127, 197, 'nps', 'workday', 0, NULL, 510, 1035, 512, NULL, 'office', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 512, 0, 1, 230, 0, '');
INSERT INTO public.workday VALUES (4320261127, 43, 20261127, 15, 'nps', 'workday', 0, NULL, 510, 1035, 513, NULL, 'elsewhere', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 513, 0, 1, 231, 0, '');
INSERT INTO public.workday VALUES (3120261127, 31, 20261127, 11, 'nps', 'workday', 0, NULL, 510, 1035, 505, NULL, 'telework', '720-780', '', '505-580', '', '', '', 465, 70, 0, 0, 0, 0, 5, 0, 0, 0, NULL, 0, 1, 1, 580, 0, 1, 232, 0, '');
INSERT INTO public.workday VALUES (2720260911, 27, 20260911, 11, 'nps', 'workday', 0, NULL, 510, 1035, 510, 1044, 'office', '720-780', '', '510-1044', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260914, 27, 20260914, 11, 'nps', 'workday', 0, NULL, 510, 1035, 506, 1040, 'office', '720-780', '', '506-1040', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260915, 27, 20260915, 11, 'nps', 'workday', 0, NULL, 510, 1035, 507, 1041, 'office', '720-780', '', '507-1041', '1035-1260', '', '', 465, 465, 0, 0, 6, 0, 3, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260916, 27, 20260916, 11, 'nps', 'workday', 0, NULL, 510, 1035, 508, 1042, 'office', '720-780', '', '508-1042', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260917, 27, 20260917, 11, 'nps', 'workday', 0, NULL, 510, 1035, 509, 1043, 'office', '720-780', '', '509-1043', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260918, 27, 20260918, 11, 'nps', 'workday', 0, NULL, 510, 1035, 510, 1044, 'office', '720-780', '', '510-1044', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260921, 27, 20260921, 11, 'nps', 'holiday', 0, '敬老の日', 510, 1035, 506, 1040, 'office', '720-780', '', '506-1040', '', '', '', 465, 0, 0, 0, 0, 0, 474, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260922, 27, 20260922, 11, 'nps', 'holiday', 0, '休日', 510, 1035, 507, 1041, 'office', '720-780', '', '507-1041', '', '', '', 465, 0, 0, 0, 0, 0, 474, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260923, 27, 20260923, 11, 'nps', 'holiday', 0, '秋分の日', 510, 1035, 508, 1042, 'office', '720-780', '', '508-1042', '', '', '', 465, 0, 0, 0, 0, 0, 474, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260924, 27, 20260924, 11, 'nps', 'workday', 0, NULL, 510, 1035, 509, 1043, 'office', '720-780', '', '509-1043', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 9, 465, 0, 0, 'annual', 1, 0, 0, NULL, 512, 1, 162, 60, 'annual:465');
INSERT INTO public.workday VALUES (2720260925, 27, 20260925, 11, 'nps', 'workday', 0, NULL, 510, 1035, 510, 1044, 'office', '720-780', '', '510-1044', '', '510-1035', '', 465, 0, 0, 0, 0, 0, 9, 465, 0, 0, 'annual', 1, 0, 0, NULL, 512, 1, 162, 60, 'annual:465');
INSERT INTO public.workday VALUES (2720260928, 27, 20260928, 11, 'nps', 'workday', 0, NULL, 510, 1035, 506, 1040, 'office', '720-780', '', '506-1040', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260929, 27, 20260929, 11, 'nps', 'workday', 0, NULL, 510, 1035, 507, 1041, 'office', '720-780', '', '507-1041', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720260930, 27, 20260930, 11, 'nps', 'workday', 0, NULL, 510, 1035, 508, 1042, 'office', '720-780', '', '508-1042', '1035-1560', '', '', 465, 465, 0, 0, 7, 0, 2, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261001, 27, 20261001, 11, 'nps', 'workday', 0, NULL, 510, 1035, 509, 1043, 'office', '720-780', '', '509-1043', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261002, 27, 20261002, 11, 'nps', 'workday', 0, NULL, 510, 1035, 510, 1044, 'office', '720-780', '', '510-1044', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261005, 27, 20261005, 11, 'nps', 'workday', 0, NULL, 510, 1035, 506, 1040, 'office', '720-780', '', '506-1040', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261006, 27, 20261006, 11, 'nps', 'workday', 0, NULL, 510, 1035, 507, 1041, 'office', '720-780', '', '507-1041', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261007, 27, 20261007, 11, 'nps', 'workday', 0, NULL, 510, 1035, 508, 1042, 'office', '720-780', '', '508-1042', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261008, 27, 20261008, 11, 'nps', 'workday', 0, NULL, 510, 1035, 509, 1043, 'office', '720-780', '', '509-1043', '1035-1350', '', '', 465, 465, 0, 0, 8, 0, 1, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261009, 27, 20261009, 11, 'nps', 'workday', 0, NULL, 510, 1035, 510, 1044, 'office', '720-780', '', '510-1044', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261012, 27, 20261012, 11, 'nps', 'holiday', 0, 'スポーツの日', 510, 1035, 506, 1040, 'office', '720-780', '', '506-1040', '', '', '', 465, 0, 0, 0, 0, 0, 474, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261013, 27, 20261013, 11, 'nps', 'workday', 0, NULL, 510, 1035, 507, 1041, 'office', '720-780', '', '507-1041', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261014, 27, 20261014, 11, 'nps', 'workday', 0, NULL, 510, 1035, 508, 1042, 'office', '720-780', '', '508-1042', '', '510-630', '', 465, 345, 0, 0, 0, 0, 9, 120, 0, 0, 'annual', 0, 0, 0, NULL, 512, 1, 162, 60, 'annual:120');
INSERT INTO public.workday VALUES (2720261015, 27, 20261015, 11, 'nps', 'workday', 0, NULL, 510, 1035, 509, 1043, 'office', '720-780', '', '509-1043', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261016, 27, 20261016, 11, 'nps', 'workday', 0, NULL, 510, 1035, 510, 1044, 'office', '720-780', '', '510-1044', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261019, 27, 20261019, 11, 'nps', 'workday', 0, NULL, 510, 1035, 506, 1040, 'office', '720-780', '', '506-1040', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261020, 27, 20261020, 11, 'nps', 'workday', 0, NULL, 510, 1035, 507, 1041, 'office', '720-780', '', '507-1041', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261021, 27, 20261021, 11, 'nps', 'workday', 0, NULL, 510, 1035, 508, 1042, 'office', '720-780', '', '508-1042', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261022, 27, 20261022, 11, 'nps', 'workday', 0, NULL, 510, 1035, 509, 1043, 'office', '720-780', '', '509-1043', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261023, 27, 20261023, 11, 'nps', 'workday', 0, NULL, 510, 1035, 510, 1044, 'office', '720-780', '', '510-1044', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261026, 27, 20261026, 11, 'nps', 'workday', 0, NULL, 510, 1035, 506, 1040, 'office', '720-780', '', '506-1040', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261027, 27, 20261027, 11, 'nps', 'workday', 0, NULL, 510, 1035, 507, 1041, 'office', '720-780', '', '507-1041', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261028, 27, 20261028, 11, 'nps', 'workday', 0, NULL, 510, 1035, 508, 1042, 'office', '720-780', '', '508-1042', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261029, 27, 20261029, 11, 'nps', 'workday', 0, NULL, 510, 1035, 509, 1043, 'office', '720-780', '', '509-1043', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261030, 27, 20261030, 11, 'nps', 'workday', 0, NULL, 510, 1035, 510, 1044, 'office', '720-780', '', '510-1044', '', '', '', 465, 465, 0, 0, 0, 0, 9, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261104, 27, 20261104, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 162, 0, '');
INSERT INTO public.workday VALUES (2720261113, 27, 20261113, 11, 'nps', 'workday', 0, NULL, 510, 1035, 507, 1056, 'office', '720-780', '', '507-1056', '', '', '', 465, 465, 0, 0, 0, 0, 24, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261116, 27, 20261116, 11, 'nps', 'workday', 0, NULL, 510, 1035, 503, 1052, 'office', '720-780', '', '503-1052', '', '', '', 465, 465, 0, 0, 0, 0, 24, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261117, 27, 20261117, 11, 'nps', 'workday', 0, NULL, 510, 1035, 504, 1053, 'office', '720-780', '', '504-1053', '', '', '', 465, 465, 0, 0, 0, 0, 24, 0, 0, 0, 'trip', 1, 0, 0, NULL, 0, 1, 162, 60, 'trip:465');
INSERT INTO public.workday VALUES (2720261118, 27, 20261118, 11, 'nps', 'workday', 0, NULL, 510, 1035, 505, 1054, 'office', '720-780', '', '505-1054', '', '', '', 465, 465, 0, 0, 0, 0, 24, 0, 0, 0, 'trip', 1, 0, 0, NULL, 0, 1, 162, 60, 'trip:465');
INSERT INTO public.workday VALUES (2720261119, 27, 20261119, 11, 'nps', 'workday', 0, NULL, 510, 1035, 506, 1055, 'office', '720-780', '', '506-1055', '', '', '', 465, 465, 0, 0, 0, 0, 24, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261120, 27, 20261120, 11, 'nps', 'workday', 0, NULL, 510, 1035, 507, 1056, 'office', '720-780', '', '507-1056', '', '', '', 465, 465, 0, 0, 0, 0, 24, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261123, 27, 20261123, 11, 'nps', 'holiday', 0, '勤労感謝の日', 510, 1035, 503, 1052, 'office', '720-780', '', '503-1052', '', '', '', 465, 0, 0, 0, 0, 0, 489, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261125, 27, 20261125, 11, 'nps', 'workday', 0, NULL, 510, 1035, 505, 1054, 'office', '720-780', '', '505-1054', '', '', '', 465, 465, 0, 0, 0, 0, 24, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (2720261126, 27, 20261126, 11, 'nps', 'workday', 0, NULL, 510, 1035, 506, 1055, 'office', '720-780', '', '506-1055', '', '', '', 465, 465, 0, 0, 0, 0, 24, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 162, 60, '');
INSERT INTO public.workday VALUES (3120260901, 31, 20260901, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1043, 'office', '720-780', '', '514-1043', '', '', '', 465, 461, 0, 0, 0, 0, 8, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260902, 31, 20260902, 11, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1044, 'office', '720-780', '', '515-1044', '', '', '', 465, 460, 0, 0, 0, 0, 9, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260903, 31, 20260903, 11, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1045, 'office', '720-780', '', '516-1045', '', '', '', 465, 459, 0, 0, 0, 0, 10, 0, 6, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260904, 31, 20260904, 11, 'nps', 'workday', 0, NULL, 510, 1035, 517, 1046, 'office', '720-780', '', '517-1046', '', '', '', 465, 458, 0, 0, 0, 0, 11, 0, 7, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260907, 31, 20260907, 11, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1042, 'office', '720-780', '', '513-1042', '', '', '', 465, 462, 0, 0, 0, 0, 7, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260908, 31, 20260908, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1043, 'office', '720-780', '', '514-1043', '', '', '', 465, 461, 0, 0, 0, 0, 8, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260909, 31, 20260909, 11, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1044, 'office', '720-780', '', '515-1044', '', '', '', 465, 460, 0, 0, 0, 0, 9, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260910, 31, 20260910, 11, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1045, 'office', '720-780', '', '516-1045', '', '', '', 465, 459, 0, 0, 0, 0, 10, 0, 6, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260911, 31, 20260911, 11, 'nps', 'workday', 0, NULL, 510, 1035, 517, 1046, 'office', '720-780', '', '517-1046', '', '', '', 465, 458, 0, 0, 0, 0, 11, 0, 7, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260914, 31, 20260914, 11, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1042, 'office', '720-780', '', '513-1042', '', '', '', 465, 462, 0, 0, 0, 0, 7, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260915, 31, 20260915, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1043, 'office', '720-780', '', '514-1043', '', '', '', 465, 461, 0, 0, 0, 0, 8, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260916, 31, 20260916, 11, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1044, 'office', '720-780', '', '515-1044', '', '', '', 465, 460, 0, 0, 0, 0, 9, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260917, 31, 20260917, 11, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1045, 'office', '720-780', '', '516-1045', '', '', '', 465, 459, 0, 0, 0, 0, 10, 0, 6, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260918, 31, 20260918, 11, 'nps', 'workday', 0, NULL, 510, 1035, 517, 1046, 'office', '720-780', '', '517-1046', '', '', '', 465, 458, 0, 0, 0, 0, 11, 0, 7, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260921, 31, 20260921, 11, 'nps', 'holiday', 0, '敬老の日', 510, 1035, 513, 1042, 'office', '720-780', '', '513-1042', '', '', '', 465, 0, 0, 0, 0, 0, 469, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260922, 31, 20260922, 11, 'nps', 'holiday', 0, '休日', 510, 1035, 514, 1043, 'office', '720-780', '', '514-1043', '', '', '', 465, 0, 0, 0, 0, 0, 469, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260923, 31, 20260923, 11, 'nps', 'holiday', 0, '秋分の日', 510, 1035, 515, 1044, 'office', '720-780', '', '515-1044', '', '', '', 465, 0, 0, 0, 0, 0, 469, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260924, 31, 20260924, 11, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1045, 'office', '720-780', '', '516-1045', '', '', '', 465, 459, 0, 0, 0, 0, 10, 0, 6, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260925, 31, 20260925, 11, 'nps', 'workday', 0, NULL, 510, 1035, 517, 1046, 'office', '720-780', '', '517-1046', '', '', '', 465, 458, 0, 0, 0, 0, 11, 0, 7, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260928, 31, 20260928, 11, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1042, 'office', '720-780', '', '513-1042', '', '', '', 465, 462, 0, 0, 0, 0, 7, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260929, 31, 20260929, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1043, 'office', '720-780', '', '514-1043', '', '', '', 465, 461, 0, 0, 0, 0, 8, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120260930, 31, 20260930, 11, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1044, 'office', '720-780', '', '515-1044', '', '', '', 465, 460, 0, 0, 0, 0, 9, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261001, 31, 20261001, 11, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1045, 'office', '720-780', '', '516-1045', '', '', '', 465, 459, 0, 0, 0, 0, 10, 0, 6, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261002, 31, 20261002, 11, 'nps', 'workday', 0, NULL, 510, 1035, 517, 1046, 'office', '720-780', '', '517-1046', '', '', '', 465, 458, 0, 0, 0, 0, 11, 0, 7, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261005, 31, 20261005, 11, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1042, 'office', '720-780', '', '513-1042', '', '', '', 465, 462, 0, 0, 0, 0, 7, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261006, 31, 20261006, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1043, 'office', '720-780', '', '514-1043', '', '', '', 465, 461, 0, 0, 0, 0, 8, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261007, 31, 20261007, 11, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1044, 'office', '720-780', '', '515-1044', '', '', '', 465, 460, 0, 0, 0, 0, 9, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261008, 31, 20261008, 11, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1045, 'office', '720-780', '', '516-1045', '', '', '', 465, 459, 0, 0, 0, 0, 10, 0, 6, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261009, 31, 20261009, 11, 'nps', 'workday', 0, NULL, 510, 1035, 517, 1046, 'office', '720-780', '', '517-1046', '', '', '', 465, 458, 0, 0, 0, 0, 11, 0, 7, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261012, 31, 20261012, 11, 'nps', 'holiday', 0, 'スポーツの日', 510, 1035, 513, 1042, 'office', '720-780', '', '513-1042', '', '', '', 465, 0, 0, 0, 0, 0, 469, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261013, 31, 20261013, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1043, 'office', '720-780', '', '514-1043', '', '', '', 465, 461, 0, 0, 0, 0, 8, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261014, 31, 20261014, 11, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1044, 'office', '720-780', '', '515-1044', '', '', '', 465, 460, 0, 0, 0, 0, 9, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261015, 31, 20261015, 11, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1045, 'office', '720-780', '', '516-1045', '', '', '', 465, 459, 0, 0, 0, 0, 10, 0, 6, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261016, 31, 20261016, 11, 'nps', 'workday', 0, NULL, 510, 1035, 517, 1046, 'office', '720-780', '', '517-1046', '', '', '', 465, 458, 0, 0, 0, 0, 11, 0, 7, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261019, 31, 20261019, 11, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1042, 'office', '720-780', '', '513-1042', '', '', '', 465, 462, 0, 0, 0, 0, 7, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261020, 31, 20261020, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1043, 'office', '720-780', '', '514-1043', '', '', '', 465, 461, 0, 0, 0, 0, 8, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261021, 31, 20261021, 11, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1044, 'office', '720-780', '', '515-1044', '', '', '', 465, 460, 0, 0, 0, 0, 9, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261023, 31, 20261023, 11, 'nps', 'workday', 0, NULL, 510, 1035, 517, 1046, 'office', '720-780', '', '517-1046', '', '', '', 465, 458, 0, 0, 0, 0, 11, 0, 7, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261026, 31, 20261026, 11, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1042, 'office', '720-780', '', '513-1042', '', '', '', 465, 462, 0, 0, 0, 0, 7, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261027, 31, 20261027, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1043, 'office', '720-780', '', '514-1043', '', '', '', 465, 461, 0, 0, 0, 0, 8, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261028, 31, 20261028, 11, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1044, 'office', '720-780', '', '515-1044', '', '', '', 465, 460, 0, 0, 0, 0, 9, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261029, 31, 20261029, 11, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1045, 'office', '720-780', '', '516-1045', '', '', '', 465, 459, 0, 0, 0, 0, 10, 0, 6, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261030, 31, 20261030, 11, 'nps', 'workday', 0, NULL, 510, 1035, 517, 1046, 'office', '720-780', '', '517-1046', '', '', '', 465, 458, 0, 0, 0, 0, 11, 0, 7, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261102, 31, 20261102, 11, 'nps', 'workday', 0, NULL, 510, 1035, 512, 1041, 'office', '720-780', '', '512-1041', '', '', '', 465, 463, 0, 0, 0, 0, 6, 0, 2, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261103, 31, 20261103, 11, 'nps', 'holiday', 0, '文化の日', 510, 1035, 513, 1042, 'office', '720-780', '', '513-1042', '', '', '', 465, 0, 0, 0, 0, 0, 469, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261104, 31, 20261104, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1043, 'office', '720-780', '', '514-1043', '', '', '', 465, 461, 0, 0, 0, 0, 8, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261105, 31, 20261105, 11, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1044, 'office', '720-780', '', '515-1044', '', '', '', 465, 460, 0, 0, 0, 0, 9, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261106, 31, 20261106, 11, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1045, 'office', '720-780', '', '516-1045', '', '', '', 465, 459, 0, 0, 0, 0, 10, 0, 6, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261107, 31, 20261107, 11, 'nps', 'workday', 1, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 163, 0, '');
INSERT INTO public.workday VALUES (3120261109, 31, 20261109, 11, 'nps', 'weekoff', 2, NULL, NULL, NULL, 512, 1041, 'office', '', '', '512-1041', '', '', '', 0, 0, 0, 0, 0, 0, 529, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 163, 0, '');
INSERT INTO public.workday VALUES (3120261111, 31, 20261111, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1043, 'office', '720-780', '', '514-1043', '', '', '', 465, 461, 0, 0, 0, 0, 8, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261113, 31, 20261113, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1087, 'office', '720-780', '', '514-1087', '', '', '', 465, 461, 0, 0, 0, 0, 52, 0, 4, 0, NULL, 0, 0, 0, NULL, 192, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261117, 31, 20261117, 11, 'nps', 'workday', 0, NULL, 510, 1035, 511, 1084, 'office', '720-780', '', '511-1084', '', '', '', 465, 464, 0, 0, 0, 0, 49, 0, 1, 0, NULL, 0, 0, 0, NULL, 192, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261118, 31, 20261118, 11, 'nps', 'workday', 0, NULL, 510, 1035, 512, 1085, 'office', '720-780', '', '512-1085', '', '', '', 465, 463, 0, 0, 0, 0, 50, 0, 2, 0, NULL, 0, 0, 0, NULL, 192, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261119, 31, 20261119, 11, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1086, 'office', '720-780', '', '513-1086', '', '', '', 465, 462, 0, 0, 0, 0, 51, 0, 3, 0, NULL, 0, 0, 0, NULL, 192, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261123, 31, 20261123, 11, 'nps', 'holiday', 0, '勤労感謝の日', 510, 1035, 510, 1083, 'office', '720-780', '', '510-1083', '', '', '', 465, 0, 0, 0, 0, 0, 513, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261124, 31, 20261124, 11, 'nps', 'workday', 0, NULL, 510, 1035, 511, 1084, 'office', '720-780', '', '511-1084', '', '', '', 465, 464, 0, 0, 0, 0, 49, 0, 1, 0, NULL, 0, 0, 0, NULL, 192, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261125, 31, 20261125, 11, 'nps', 'workday', 0, NULL, 510, 1035, 512, 1085, 'office', '720-780', '', '512-1085', '', '', '', 465, 463, 0, 0, 0, 0, 50, 0, 2, 0, NULL, 0, 0, 0, NULL, 192, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3120261126, 31, 20261126, 11, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1086, 'office', '720-780', '', '513-1086', '', '', '', 465, 462, 0, 0, 0, 0, 51, 0, 3, 0, NULL, 0, 0, 0, NULL, 192, 1, 163, 60, '');
INSERT INTO public.workday VALUES (3920261116, 39, 20261116, 13, 'nps', 'workday', 0, NULL, 510, 1050, 508, 1176, 'office', '720-780', '', '508-1176', '', '', '', 480, 480, 0, 0, 0, 0, 128, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 200, 60, '');
INSERT INTO public.workday VALUES (3920261117, 39, 20261117, 13, 'nps', 'workday', 0, NULL, 510, 1050, 509, 1177, 'office', '720-780', '', '509-1177', '', '', '', 480, 480, 0, 0, 0, 0, 128, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 200, 60, '');
INSERT INTO public.workday VALUES (3120261110, 31, 20261110, 11, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1042, 'office', '720-780', '', '513-1042', '', '', '', 465, 462, 0, 0, 0, 0, 7, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 208, 60, '');
INSERT INTO public.workday VALUES (4320261116, 43, 20261116, 15, 'nps', 'workday', 0, NULL, 510, 1035, 511, 1036, 'office', '720-780', '', '511-1036', '', '', '', 465, 464, 0, 0, 0, 0, 1, 0, 1, 0, NULL, 0, 0, 0, NULL, 128, 1, 165, 60, '');
INSERT INTO public.workday VALUES (4320261117, 43, 20261117, 15, 'nps', 'workday', 0, NULL, 510, 1035, 512, 1037, 'office', '720-780', '', '512-1037', '', '', '', 465, 463, 0, 0, 0, 0, 2, 0, 2, 0, NULL, 0, 0, 0, NULL, 128, 1, 165, 60, '');
INSERT INTO public.workday VALUES (4320261118, 43, 20261118, 15, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1038, 'office', '720-780', '', '513-1038', '', '', '', 465, 462, 0, 0, 0, 0, 3, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 165, 60, '');
INSERT INTO public.workday VALUES (4320261119, 43, 20261119, 15, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1039, 'office', '720-780', '', '514-1039', '', '', '', 465, 461, 0, 0, 0, 0, 4, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 165, 60, '');
INSERT INTO public.workday VALUES (4320261120, 43, 20261120, 15, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1040, 'office', '720-780', '', '515-1040', '', '', '', 465, 460, 0, 0, 0, 0, 5, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 165, 60, '');
INSERT INTO public.workday VALUES (4320261123, 43, 20261123, 15, 'nps', 'holiday', 0, '勤労感謝の日', 510, 1035, 511, 1036, 'office', '720-780', '', '511-1036', '', '', '', 465, 0, 0, 0, 0, 0, 465, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 165, 60, '');
INSERT INTO public.workday VALUES (4320261124, 43, 20261124, 15, 'nps', 'workday', 0, NULL, 510, 1035, 512, 1037, 'office', '720-780', '', '512-1037', '', '', '', 465, 463, 0, 0, 0, 0, 2, 0, 2, 0, NULL, 0, 0, 0, NULL, 128, 1, 165, 60, '');
INSERT INTO public.workday VALUES (4320261125, 43, 20261125, 15, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1038, 'office', '720-780', '', '513-1038', '', '', '', 465, 462, 0, 0, 0, 0, 3, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 165, 60, '');
INSERT INTO public.workday VALUES (4320261126, 43, 20261126, 15, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1039, 'office', '720-780', '', '514-1039', '', '', '', 465, 461, 0, 0, 0, 0, 4, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 165, 60, '');
INSERT INTO public.workday VALUES (45020261116, 450, 20261116, 197, 'nps', 'workday', 0, NULL, 510, 1035, 496, 1096, 'office', '720-780', '', '496-1096', '', '', '', 465, 465, 0, 0, 0, 0, 75, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 165, 60, '');
INSERT INTO public.workday VALUES (45020261117, 450, 20261117, 197, 'nps', 'workday', 0, NULL, 510, 1035, 497, 1097, 'office', '720-780', '', '497-1097', '', '', '', 465, 465, 0, 0, 0, 0, 75, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 165, 60, '');
INSERT INTO public.workday VALUES (45020261118, 450, 20261118, 197, 'nps', 'workday', 0, NULL, 510, 1035, 498, 1098, 'office', '720-780', '', '498-1098', '', '', '', 465, 465, 0, 0, 0, 0, 75, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 165, 60, '');
INSERT INTO public.workday VALUES (45020261119, 450, 20261119, 197, 'nps', 'workday', 0, NULL, 510, 1035, 499, 1099, 'office', '720-780', '', '499-1099', '', '', '', 465, 465, 0, 0, 0, 0, 75, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 165, 60, '');
INSERT INTO public.workday VALUES (45020261120, 450, 20261120, 197, 'nps', 'workday', 0, NULL, 510, 1035, 500, 1100, 'office', '720-780', '', '500-1100', '', '', '', 465, 465, 0, 0, 0, 0, 75, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 165, 60, '');
INSERT INTO public.workday VALUES (45020261123, 450, 20261123, 197, 'nps', 'holiday', 0, '勤労感謝の日', 510, 1035, 496, 1096, 'office', '720-780', '', '496-1096', '', '', '', 465, 0, 0, 0, 0, 0, 540, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 165, 60, '');
INSERT INTO public.workday VALUES (45020261124, 450, 20261124, 197, 'nps', 'workday', 0, NULL, 510, 1035, 497, 1097, 'office', '720-780', '', '497-1097', '', '', '', 465, 465, 0, 0, 0, 0, 75, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 165, 60, '');
INSERT INTO public.workday VALUES (45020261125, 450, 20261125, 197, 'nps', 'workday', 0, NULL, 510, 1035, 498, 1098, 'office', '720-780', '', '498-1098', '', '', '', 465, 465, 0, 0, 0, 0, 75, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 165, 60, '');
INSERT INTO public.workday VALUES (45020261126, 450, 20261126, 197, 'nps', 'workday', 0, NULL, 510, 1035, 499, 1099, 'office', '720-780', '', '499-1099', '', '', '', 465, 465, 0, 0, 0, 0, 75, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 165, 60, '');
INSERT INTO public.workday VALUES (45820261102, 458, 20261102, 197, 'nps', 'workday', 0, NULL, 570, 1095, 581, 1106, 'office', '720-780', '', '581-1106', '', '', '', 465, 454, 0, 0, 0, 0, 11, 0, 11, 0, NULL, 0, 0, 0, NULL, 128, 1, 167, 60, '');
INSERT INTO public.workday VALUES (45820261103, 458, 20261103, 197, 'nps', 'holiday', 0, '文化の日', 570, 1095, 582, 1107, 'office', '720-780', '', '582-1107', '', '', '', 465, 0, 0, 0, 0, 0, 465, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 167, 60, '');
INSERT INTO public.workday VALUES (45820261104, 458, 20261104, 197, 'nps', 'workday', 0, NULL, 570, 1095, 583, 1108, 'office', '720-780', '', '583-1108', '', '', '', 465, 452, 0, 0, 0, 0, 13, 0, 13, 0, NULL, 0, 0, 0, NULL, 128, 1, 167, 60, '');
INSERT INTO public.workday VALUES (45820261105, 458, 20261105, 197, 'nps', 'workday', 0, NULL, 570, 1095, 584, 1109, 'office', '720-780', '', '584-1109', '', '', '', 465, 451, 0, 0, 0, 0, 14, 0, 14, 0, NULL, 0, 0, 0, NULL, 128, 1, 167, 60, '');
INSERT INTO public.workday VALUES (45820261106, 458, 20261106, 197, 'nps', 'workday', 0, NULL, 570, 1095, 585, 1110, 'office', '720-780', '', '585-1110', '', '', '', 465, 450, 0, 0, 0, 0, 15, 0, 15, 0, NULL, 0, 0, 0, NULL, 128, 1, 167, 60, '');
INSERT INTO public.workday VALUES (45820261109, 458, 20261109, 197, 'nps', 'workday', 0, NULL, 570, 1095, 581, 1106, 'office', '720-780', '', '581-1106', '', '', '', 465, 454, 0, 0, 0, 0, 11, 0, 11, 0, NULL, 0, 0, 0, NULL, 128, 1, 167, 60, '');
INSERT INTO public.workday VALUES (3920261119, 39, 20261119, 13, 'nps', 'workday', 0, NULL, 510, 1050, 511, 1179, 'office', '720-780', '', '511-1179', '', '', '', 480, 479, 0, 0, 0, 0, 129, 0, 1, 0, NULL, 0, 0, 0, NULL, 192, 1, 200, 60, '');
INSERT INTO public.workday VALUES (45420261116, 454, 20261116, 13, 'nps', 'workday', 0, NULL, 510, 1050, 501, 1061, 'office', '720-780', '', '501-1061', '', '', '', 480, 480, 0, 0, 0, 0, 20, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 201, 60, '');
INSERT INTO public.workday VALUES (45420261117, 454, 20261117, 13, 'nps', 'workday', 0, NULL, 510, 1050, 502, 1062, 'office', '720-780', '', '502-1062', '', '', '', 480, 480, 0, 0, 0, 0, 20, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 201, 60, '');
INSERT INTO public.workday VALUES (45420261118, 454, 20261118, 13, 'nps', 'workday', 0, NULL, 510, 1050, 503, 1063, 'office', '720-780', '', '503-1063', '', '', '', 480, 480, 0, 0, 0, 0, 20, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 201, 60, '');
INSERT INTO public.workday VALUES (45420261119, 454, 20261119, 13, 'nps', 'workday', 0, NULL, 510, 1050, 504, 1064, 'office', '720-780', '', '504-1064', '', '', '', 480, 480, 0, 0, 0, 0, 20, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 201, 60, '');
INSERT INTO public.workday VALUES (45420261120, 454, 20261120, 13, 'nps', 'workday', 0, NULL, 510, 1050, 505, 1065, 'office', '720-780', '', '505-1065', '', '', '', 480, 480, 0, 0, 0, 0, 20, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 201, 60, '');
INSERT INTO public.workday VALUES (45820261110, 458, 20261110, 197, 'nps', 'workday', 0, NULL, 570, 1095, 582, 1107, 'office', '720-780', '', '582-1107', '', '', '', 465, 453, 0, 0, 0, 0, 12, 0, 12, 0, NULL, 0, 0, 0, NULL, 128, 1, 167, 60, '');
INSERT INTO public.workday VALUES (45820261111, 458, 20261111, 197, 'nps', 'workday', 0, NULL, 570, 1095, 583, 1108, 'office', '720-780', '', '583-1108', '', '', '', 465, 452, 0, 0, 0, 0, 13, 0, 13, 0, NULL, 0, 0, 0, NULL, 128, 1, 167, 60, '');
INSERT INTO public.workday VALUES (45820261112, 458, 20261112, 197, 'nps', 'workday', 0, NULL, 570, 1095, 584, 1109, 'office', '720-780', '', '584-1109', '', '', '', 465, 451, 0, 0, 0, 0, 14, 0, 14, 0, NULL, 0, 0, 0, NULL, 128, 1, 167, 60, '');
INSERT INTO public.workday VALUES (45820261113, 458, 20261113, 197, 'nps', 'workday', 0, NULL, 570, 1095, 585, 1110, 'office', '720-780', '', '585-1110', '', '', '', 465, 450, 0, 0, 0, 0, 15, 0, 15, 0, NULL, 0, 0, 0, NULL, 128, 1, 167, 60, '');
INSERT INTO public.workday VALUES (45820261116, 458, 20261116, 197, 'nps', 'workday', 0, NULL, 570, 1095, 581, 1106, 'office', '720-780', '', '581-1106', '', '', '', 465, 454, 0, 0, 0, 0, 11, 0, 11, 0, NULL, 0, 0, 0, NULL, 128, 1, 167, 60, '');
INSERT INTO public.workday VALUES (45820261117, 458, 20261117, 197, 'nps', 'workday', 0, NULL, 570, 1095, 582, 1107, 'office', '720-780', '', '582-1107', '', '', '', 465, 453, 0, 0, 0, 0, 12, 0, 12, 0, NULL, 0, 0, 0, NULL, 128, 1, 167, 60, '');
INSERT INTO public.workday VALUES (45820261119, 458, 20261119, 197, 'nps', 'workday', 0, NULL, 600, 960, 584, 1109, 'office', '720-780', '', '584-1109', '', '', '', 300, 300, 0, 0, 0, 0, 165, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 167, 60, '');
INSERT INTO public.workday VALUES (45820261120, 458, 20261120, 197, 'nps', 'zero_alloc', 4, NULL, NULL, NULL, 585, 1110, 'office', '', '', '585-1110', '', '', '', 0, 0, 0, 0, 0, 0, 525, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 167, 0, '');
INSERT INTO public.workday VALUES (45820261123, 458, 20261123, 197, 'nps', 'holiday', 0, '勤労感謝の日', 570, 1095, 581, 1106, 'office', '720-780', '', '581-1106', '', '', '', 465, 0, 0, 0, 0, 0, 465, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 167, 60, '');
INSERT INTO public.workday VALUES (46220261116, 462, 20261116, 197, 'nps', 'workday', 0, NULL, 960, 1485, 961, 1486, 'office', '1200-1260', '2400-2925,3840-4365,5280-5805,6720-7245', '961-1486', '', '', '', 465, 464, 0, 165, 0, 0, 1, 0, 1, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 60, '');
INSERT INTO public.workday VALUES (46220261117, 462, 20261117, 197, 'nps', 'workday', 0, NULL, 960, 1485, 962, 1487, 'office', '1200-1260', '2400-2925,3840-4365,5280-5805', '962-1487', '', '', '', 465, 463, 0, 165, 0, 0, 2, 0, 2, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 60, '');
INSERT INTO public.workday VALUES (46220261118, 462, 20261118, 197, 'nps', 'workday', 0, NULL, 960, 1485, 963, 1488, 'office', '1200-1260', '2400-2925,3840-4365', '963-1488', '', '', '', 465, 462, 0, 165, 0, 0, 3, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 60, '');
INSERT INTO public.workday VALUES (46220261119, 462, 20261119, 197, 'nps', 'workday', 0, NULL, 960, 1485, 964, 1489, 'office', '1200-1260', '2400-2925', '964-1489', '', '', '', 465, 461, 0, 165, 0, 0, 4, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 60, '');
INSERT INTO public.workday VALUES (46220261120, 462, 20261120, 197, 'nps', 'workday', 0, NULL, 960, 1485, 965, 1490, 'office', '1200-1260', '6720-7245', '965-1490', '', '', '', 465, 460, 0, 165, 0, 0, 5, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 60, '');
INSERT INTO public.workday VALUES (46220261123, 462, 20261123, 197, 'nps', 'holiday', 0, '勤労感謝の日', 960, 1485, 961, 1486, 'office', '1200-1260', '2400-2925,3840-4365,5280-5805,6720-7245', '961-1486', '', '', '', 465, 0, 0, 0, 0, 0, 465, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 168, 60, '');
INSERT INTO public.workday VALUES (46220261124, 462, 20261124, 197, 'nps', 'workday', 0, NULL, 960, 1485, 962, 1487, 'office', '1200-1260', '2400-2925,3840-4365,5280-5805', '962-1487', '', '', '', 465, 463, 0, 165, 0, 0, 2, 0, 2, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 60, '');
INSERT INTO public.workday VALUES (46220261125, 462, 20261125, 197, 'nps', 'workday', 0, NULL, 960, 1485, 963, 1488, 'office', '1200-1260', '2400-2925,3840-4365', '963-1488', '', '', '', 465, 462, 0, 165, 0, 0, 3, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 60, '');
INSERT INTO public.workday VALUES (46220261126, 462, 20261126, 197, 'nps', 'workday', 0, NULL, 960, 1485, 964, 1489, 'office', '1200-1260', '2400-2925,6720-7245', '964-1489', '', '', '', 465, 461, 0, 165, 0, 0, 4, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 60, '');
INSERT INTO public.workday VALUES (46220261127, 462, 20261127, 197, 'nps', 'workday', 0, NULL, 960, 1485, NULL, NULL, NULL, '1200-1260', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 168, 0, '');
INSERT INTO public.workday VALUES (46620261116, 466, 20261116, 197, 'nps', 'workday', 0, NULL, 540, 775, 541, 781, 'office', '', '', '541-781', '', '', '', 235, 234, 0, 0, 0, 0, 6, 0, 1, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 0, '');
INSERT INTO public.workday VALUES (46620261117, 466, 20261117, 197, 'nps', 'workday', 0, NULL, 540, 775, 542, 782, 'office', '', '', '542-782', '', '', '', 235, 233, 0, 0, 0, 0, 7, 0, 2, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 0, '');
INSERT INTO public.workday VALUES (46620261118, 466, 20261118, 197, 'nps', 'workday', 0, NULL, 540, 775, 543, 783, 'office', '', '', '543-783', '', '', '', 235, 232, 0, 0, 0, 0, 8, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 0, '');
INSERT INTO public.workday VALUES (46620261119, 466, 20261119, 197, 'nps', 'workday', 0, NULL, 540, 775, 544, 784, 'office', '', '', '544-784', '', '', '', 235, 231, 0, 0, 0, 0, 9, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 0, '');
INSERT INTO public.workday VALUES (46620261120, 466, 20261120, 197, 'nps', 'workday', 0, NULL, 540, 775, 545, 785, 'office', '', '', '545-785', '', '', '', 235, 230, 0, 0, 0, 0, 10, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 0, '');
INSERT INTO public.workday VALUES (46620261123, 466, 20261123, 197, 'nps', 'holiday', 0, '勤労感謝の日', 540, 775, 541, 781, 'office', '', '', '541-781', '', '', '', 235, 0, 0, 0, 0, 0, 240, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 168, 0, '');
INSERT INTO public.workday VALUES (46620261124, 466, 20261124, 197, 'nps', 'workday', 0, NULL, 540, 775, 542, 782, 'office', '', '', '542-782', '', '', '', 235, 233, 0, 0, 0, 0, 7, 0, 2, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 0, '');
INSERT INTO public.workday VALUES (46620261125, 466, 20261125, 197, 'nps', 'workday', 0, NULL, 540, 775, 543, 783, 'office', '', '', '543-783', '', '', '', 235, 232, 0, 0, 0, 0, 8, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 0, '');
INSERT INTO public.workday VALUES (46620261126, 466, 20261126, 197, 'nps', 'workday', 0, NULL, 540, 775, 544, 784, 'office', '', '', '544-784', '', '', '', 235, 231, 0, 0, 0, 0, 9, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 168, 0, '');
INSERT INTO public.workday VALUES (48220261016, 482, 20261016, 11, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1041, 'office', '720-780', '', '516-1041', '', '', '', 465, 459, 0, 0, 0, 0, 6, 0, 6, 0, NULL, 0, 0, 0, NULL, 128, 1, 170, 60, '');
INSERT INTO public.workday VALUES (48220261019, 482, 20261019, 11, 'nps', 'workday', 0, NULL, 510, 1035, 512, 1037, 'office', '720-780', '', '512-1037', '', '', '', 465, 463, 0, 0, 0, 0, 2, 0, 2, 0, NULL, 0, 0, 0, NULL, 128, 1, 170, 60, '');
INSERT INTO public.workday VALUES (48220261020, 482, 20261020, 11, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1038, 'office', '720-780', '', '513-1038', '', '', '', 465, 462, 0, 0, 0, 0, 3, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 170, 60, '');
INSERT INTO public.workday VALUES (48220261021, 482, 20261021, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1039, 'office', '720-780', '', '514-1039', '', '', '', 465, 461, 0, 0, 0, 0, 4, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 170, 60, '');
INSERT INTO public.workday VALUES (48220261022, 482, 20261022, 11, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1040, 'office', '720-780', '', '515-1040', '', '', '', 465, 460, 0, 0, 0, 0, 5, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 170, 60, '');
INSERT INTO public.workday VALUES (48220261023, 482, 20261023, 11, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1041, 'office', '720-780', '', '516-1041', '', '', '', 465, 459, 0, 0, 0, 0, 6, 0, 6, 0, NULL, 0, 0, 0, NULL, 128, 1, 170, 60, '');
INSERT INTO public.workday VALUES (48220261026, 482, 20261026, 11, 'nps', 'workday', 0, NULL, 510, 1035, 512, 1037, 'office', '720-780', '', '512-1037', '', '', '', 465, 463, 0, 0, 0, 0, 2, 0, 2, 0, NULL, 0, 0, 0, NULL, 128, 1, 170, 60, '');
INSERT INTO public.workday VALUES (48220261027, 482, 20261027, 11, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1038, 'office', '720-780', '', '513-1038', '', '', '', 465, 462, 0, 0, 0, 0, 3, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 170, 60, '');
INSERT INTO public.workday VALUES (48220261028, 482, 20261028, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1039, 'office', '720-780', '', '514-1039', '', '', '', 465, 461, 0, 0, 0, 0, 4, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 170, 60, '');
INSERT INTO public.workday VALUES (48220261029, 482, 20261029, 11, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1040, 'office', '720-780', '', '515-1040', '', '', '', 465, 460, 0, 0, 0, 0, 5, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 170, 60, '');
INSERT INTO public.workday VALUES (48220261030, 482, 20261030, 11, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1041, 'office', '720-780', '', '516-1041', '', '', '', 465, 459, 0, 0, 0, 0, 6, 0, 6, 0, NULL, 0, 0, 0, NULL, 128, 1, 170, 60, '');
INSERT INTO public.workday VALUES (49020260924, 490, 20260924, 11, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1100, 'office', '720-780', '', '515-1100', '', '', '', 465, 460, 0, 0, 0, 0, 65, 0, 5, 0, NULL, 0, 0, 0, NULL, 192, 1, 171, 60, '');
INSERT INTO public.workday VALUES (49020260925, 490, 20260925, 11, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1101, 'office', '720-780', '', '516-1101', '', '', '', 465, 459, 0, 0, 0, 0, 66, 0, 6, 0, NULL, 0, 0, 0, NULL, 192, 1, 171, 60, '');
INSERT INTO public.workday VALUES (49020260928, 490, 20260928, 11, 'nps', 'workday', 0, NULL, 510, 1035, 512, 1097, 'office', '720-780', '', '512-1097', '', '', '', 465, 463, 0, 0, 0, 0, 62, 0, 2, 0, NULL, 0, 0, 0, NULL, 192, 1, 171, 60, '');
INSERT INTO public.workday VALUES (49020260929, 490, 20260929, 11, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1098, 'office', '720-780', '', '513-1098', '', '', '', 465, 462, 0, 0, 0, 0, 63, 0, 3, 0, NULL, 0, 0, 0, NULL, 192, 1, 171, 60, '');
INSERT INTO public.workday VALUES (49020260930, 490, 20260930, 11, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1099, 'office', '720-780', '', '514-1099', '', '', '', 465, 461, 0, 0, 0, 0, 64, 0, 4, 0, NULL, 0, 0, 0, NULL, 192, 1, 171, 60, '');
INSERT INTO public.workday VALUES (49020261001, 490, 20261001, 15, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1100, 'office', '720-780', '', '515-1100', '', '', '', 465, 460, 0, 0, 0, 0, 65, 0, 5, 0, NULL, 0, 0, 0, NULL, 192, 1, 171, 60, '');
INSERT INTO public.workday VALUES (49020261002, 490, 20261002, 15, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1101, 'office', '720-780', '', '516-1101', '', '', '', 465, 459, 0, 0, 0, 0, 66, 0, 6, 0, NULL, 0, 0, 0, NULL, 192, 1, 171, 60, '');
INSERT INTO public.workday VALUES (49020261005, 490, 20261005, 15, 'nps', 'workday', 0, NULL, 510, 1035, 512, 1097, 'office', '720-780', '', '512-1097', '', '', '', 465, 463, 0, 0, 0, 0, 62, 0, 2, 0, NULL, 0, 0, 0, NULL, 192, 1, 171, 60, '');
INSERT INTO public.workday VALUES (49020261006, 490, 20261006, 15, 'nps', 'workday', 0, NULL, 510, 1035, 513, 1098, 'office', '720-780', '', '513-1098', '', '', '', 465, 462, 0, 0, 0, 0, 63, 0, 3, 0, NULL, 0, 0, 0, NULL, 192, 1, 171, 60, '');
INSERT INTO public.workday VALUES (49020261007, 490, 20261007, 15, 'nps', 'workday', 0, NULL, 510, 1035, 514, 1099, 'office', '720-780', '', '514-1099', '', '', '', 465, 461, 0, 0, 0, 0, 64, 0, 4, 0, NULL, 0, 0, 0, NULL, 192, 1, 171, 60, '');
INSERT INTO public.workday VALUES (49020261008, 490, 20261008, 15, 'nps', 'workday', 0, NULL, 510, 1035, 515, 1100, 'office', '720-780', '', '515-1100', '', '', '', 465, 460, 0, 0, 0, 0, 65, 0, 5, 0, NULL, 0, 0, 0, NULL, 192, 1, 171, 60, '');
INSERT INTO public.workday VALUES (49020261009, 490, 20261009, 15, 'nps', 'workday', 0, NULL, 510, 1035, 516, 1101, 'office', '720-780', '', '516-1101', '', '', '', 465, 459, 0, 0, 0, 0, 66, 0, 6, 0, NULL, 0, 0, 0, NULL, 192, 1, 171, 60, '');
INSERT INTO public.workday VALUES (49820261116, 498, 20261116, 11, 'nps', 'workday', 0, NULL, 510, 1035, 531, NULL, 'office', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 531, 1, 1, 173, 0, '');
INSERT INTO public.workday VALUES (49820261117, 498, 20261117, 11, 'nps', 'workday', 0, NULL, 510, 1035, 532, NULL, 'office', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 532, 1, 1, 173, 0, '');
INSERT INTO public.workday VALUES (49820261118, 498, 20261118, 11, 'nps', 'workday', 0, NULL, 510, 1035, 533, NULL, 'office', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 533, 1, 1, 173, 0, '');
INSERT INTO public.workday VALUES (49820261119, 498, 20261119, 11, 'nps', 'workday', 0, NULL, 510, 1035, 534, NULL, 'office', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 534, 1, 1, 173, 0, '');
INSERT INTO public.workday VALUES (49820261120, 498, 20261120, 11, 'nps', 'workday', 0, NULL, 510, 1035, 535, NULL, 'office', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 535, 1, 1, 173, 0, '');
INSERT INTO public.workday VALUES (49820261123, 498, 20261123, 11, 'nps', 'holiday', 0, '勤労感謝の日', 510, 1035, 531, NULL, 'office', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 531, 1, 1, 173, 0, '');
INSERT INTO public.workday VALUES (49820261124, 498, 20261124, 11, 'nps', 'workday', 0, NULL, 510, 1035, 532, NULL, 'office', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 532, 1, 1, 173, 0, '');
INSERT INTO public.workday VALUES (49820261125, 498, 20261125, 11, 'nps', 'workday', 0, NULL, 510, 1035, 533, NULL, 'office', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 533, 1, 1, 173, 0, '');
INSERT INTO public.workday VALUES (47420261125, 474, 20261125, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 192, 0, '');
INSERT INTO public.workday VALUES (49020261125, 490, 20261125, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 193, 0, '');
INSERT INTO public.workday VALUES (2720261124, 27, 20261124, 11, 'nps', 'workday', 0, NULL, 510, 1035, 490, 1053, 'office', '720-780', '', '490-1053', '', '', '', 465, 465, 0, 0, 0, 0, 38, 0, 0, 0, NULL, 0, 0, 0, NULL, 76, 1, 195, 60, '');
INSERT INTO public.workday VALUES (45820261124, 458, 20261124, 197, 'nps', 'workday', 0, NULL, 570, 1095, 520, NULL, 'telework', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 520, 4, 1, 196, 0, '');
INSERT INTO public.workday VALUES (3520261116, 35, 20261116, 13, 'nps', 'workday', 0, NULL, 510, 1050, 526, 1071, 'office', '720-780', '', '526-1071', '', '', '', 480, 464, 0, 0, 0, 0, 21, 0, 16, 0, NULL, 0, 0, 0, NULL, 128, 1, 199, 60, '');
INSERT INTO public.workday VALUES (3520261117, 35, 20261117, 13, 'nps', 'workday', 0, NULL, 510, 1050, 527, 1072, 'office', '720-780', '', '527-1072', '', '', '', 480, 463, 0, 0, 0, 0, 22, 0, 17, 0, NULL, 0, 0, 0, NULL, 128, 1, 199, 60, '');
INSERT INTO public.workday VALUES (3520261118, 35, 20261118, 13, 'nps', 'workday', 0, NULL, 510, 1050, 528, 1073, 'office', '720-780', '', '528-1073', '', '', '', 480, 462, 0, 0, 0, 0, 23, 0, 18, 0, NULL, 0, 0, 0, NULL, 128, 1, 199, 60, '');
INSERT INTO public.workday VALUES (3520261119, 35, 20261119, 13, 'nps', 'workday', 0, NULL, 510, 1050, 529, 1074, 'office', '720-780', '', '529-1074', '', '', '', 480, 461, 0, 0, 0, 0, 24, 0, 19, 0, NULL, 0, 0, 0, NULL, 128, 1, 199, 60, '');
INSERT INTO public.workday VALUES (3520261120, 35, 20261120, 13, 'nps', 'workday', 0, NULL, 510, 1050, 530, 1075, 'office', '720-780', '', '530-1075', '', '', '', 480, 460, 0, 0, 0, 0, 25, 0, 20, 0, NULL, 0, 0, 0, NULL, 128, 1, 199, 60, '');
INSERT INTO public.workday VALUES (3520261123, 35, 20261123, 13, 'nps', 'holiday', 0, '勤労感謝の日', 510, 1050, 526, 1071, 'office', '720-780', '', '526-1071', '', '', '', 480, 0, 0, 0, 0, 0, 485, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 199, 60, '');
INSERT INTO public.workday VALUES (3520261124, 35, 20261124, 13, 'nps', 'workday', 0, NULL, 510, 1050, 527, 1072, 'office', '720-780', '', '527-1072', '', '', '', 480, 463, 0, 0, 0, 0, 22, 0, 17, 0, NULL, 0, 0, 0, NULL, 128, 1, 199, 60, '');
INSERT INTO public.workday VALUES (3520261125, 35, 20261125, 13, 'nps', 'workday', 0, NULL, 510, 1050, 528, 1073, 'office', '720-780', '', '528-1073', '', '', '', 480, 462, 0, 0, 0, 0, 23, 0, 18, 0, NULL, 0, 0, 0, NULL, 128, 1, 199, 60, '');
INSERT INTO public.workday VALUES (3520261126, 35, 20261126, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '510-1050', '', '', '', 480, 480, 0, 0, 0, 0, 0, 0, 0, 0, 'trip', 1, 0, 0, NULL, 0, 1, 199, 60, 'trip:480');
INSERT INTO public.workday VALUES (3520261127, 35, 20261127, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '510-1050', '', '', '', 480, 480, 0, 0, 0, 0, 0, 0, 0, 0, 'trip', 1, 0, 0, NULL, 0, 1, 199, 60, 'trip:480');
INSERT INTO public.workday VALUES (3520261130, 35, 20261130, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '510-1050', '', '', '', 480, 480, 0, 0, 0, 0, 0, 0, 0, 0, 'trip', 1, 0, 0, NULL, 0, 1, 199, 60, 'trip:480');
INSERT INTO public.workday VALUES (3920261120, 39, 20261120, 13, 'nps', 'workday', 0, NULL, 510, 1050, 512, 1180, 'office', '720-780', '', '512-1180', '', '', '', 480, 478, 0, 0, 0, 0, 130, 0, 2, 0, NULL, 0, 0, 0, NULL, 192, 1, 200, 60, '');
INSERT INTO public.workday VALUES (3920261123, 39, 20261123, 13, 'nps', 'holiday', 0, '勤労感謝の日', 510, 1050, 508, 1176, 'office', '720-780', '', '508-1176', '', '', '', 480, 0, 0, 0, 0, 0, 608, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 200, 60, '');
INSERT INTO public.workday VALUES (3920261124, 39, 20261124, 13, 'nps', 'workday', 0, NULL, 510, 1050, 509, 1177, 'office', '720-780', '', '509-1177', '', '', '', 480, 480, 0, 0, 0, 0, 128, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 200, 60, '');
INSERT INTO public.workday VALUES (3920261126, 39, 20261126, 13, 'nps', 'workday', 0, NULL, 510, 1050, 511, 1179, 'office', '720-780', '', '511-1179', '', '', '', 480, 479, 0, 0, 0, 0, 129, 0, 1, 0, NULL, 0, 0, 0, NULL, 192, 1, 200, 60, '');
INSERT INTO public.workday VALUES (45420261123, 454, 20261123, 13, 'nps', 'holiday', 0, '勤労感謝の日', 510, 1050, 501, 1061, 'office', '720-780', '', '501-1061', '', '', '', 480, 0, 0, 0, 0, 0, 500, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 201, 60, '');
INSERT INTO public.workday VALUES (45420261124, 454, 20261124, 13, 'nps', 'workday', 0, NULL, 510, 1050, 502, 1062, 'office', '720-780', '', '502-1062', '', '', '', 480, 480, 0, 0, 0, 0, 20, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 201, 60, '');
INSERT INTO public.workday VALUES (45420261125, 454, 20261125, 13, 'nps', 'workday', 0, NULL, 510, 1050, 503, 1063, 'office', '720-780', '', '503-1063', '', '', '', 480, 480, 0, 0, 0, 0, 20, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 201, 60, '');
INSERT INTO public.workday VALUES (45420261126, 454, 20261126, 13, 'nps', 'workday', 0, NULL, 510, 1050, 504, 1064, 'office', '720-780', '', '504-1064', '', '', '', 480, 480, 0, 0, 0, 0, 20, 0, 0, 0, NULL, 0, 0, 0, NULL, 0, 1, 201, 60, '');
INSERT INTO public.workday VALUES (47020261116, 470, 20261116, 13, 'nps', 'workday', 0, NULL, 510, 1050, 511, 1051, 'office', '720-780', '', '511-1051', '', '', '', 480, 479, 0, 0, 0, 0, 1, 0, 1, 0, NULL, 0, 0, 0, NULL, 128, 1, 202, 60, '');
INSERT INTO public.workday VALUES (47020261117, 470, 20261117, 13, 'nps', 'workday', 0, NULL, 510, 1050, 512, 1052, 'office', '720-780', '', '512-1052', '', '', '', 480, 478, 0, 0, 0, 0, 2, 0, 2, 0, NULL, 0, 0, 0, NULL, 128, 1, 202, 60, '');
INSERT INTO public.workday VALUES (47020261118, 470, 20261118, 13, 'nps', 'workday', 0, NULL, 510, 1050, 513, 1053, 'office', '720-780', '', '513-1053', '', '', '', 480, 477, 0, 0, 0, 0, 3, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 202, 60, '');
INSERT INTO public.workday VALUES (47020261119, 470, 20261119, 13, 'nps', 'workday', 0, NULL, 510, 1050, 514, 1054, 'office', '720-780', '', '514-1054', '', '', '', 480, 476, 0, 0, 0, 0, 4, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 202, 60, '');
INSERT INTO public.workday VALUES (47020261120, 470, 20261120, 13, 'nps', 'workday', 0, NULL, 510, 1050, 515, 1055, 'office', '720-780', '', '515-1055', '', '', '', 480, 475, 0, 0, 0, 0, 5, 0, 5, 0, NULL, 0, 0, 0, NULL, 128, 1, 202, 60, '');
INSERT INTO public.workday VALUES (47020261123, 470, 20261123, 13, 'nps', 'holiday', 0, '勤労感謝の日', 510, 1050, 511, 1051, 'office', '720-780', '', '511-1051', '', '', '', 480, 0, 0, 0, 0, 0, 480, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 1, 202, 60, '');
INSERT INTO public.workday VALUES (47020261124, 470, 20261124, 13, 'nps', 'workday', 0, NULL, 510, 1050, 512, 1052, 'office', '720-780', '', '512-1052', '', '', '', 480, 478, 0, 0, 0, 0, 2, 0, 2, 0, NULL, 0, 0, 0, NULL, 128, 1, 202, 60, '');
INSERT INTO public.workday VALUES (47020261125, 470, 20261125, 13, 'nps', 'workday', 0, NULL, 510, 1050, 513, 1053, 'office', '720-780', '', '513-1053', '', '', '', 480, 477, 0, 0, 0, 0, 3, 0, 3, 0, NULL, 0, 0, 0, NULL, 128, 1, 202, 60, '');
INSERT INTO public.workday VALUES (47020261126, 470, 20261126, 13, 'nps', 'workday', 0, NULL, 510, 1050, 514, 1054, 'office', '720-780', '', '514-1054', '', '', '', 480, 476, 0, 0, 0, 0, 4, 0, 4, 0, NULL, 0, 0, 0, NULL, 128, 1, 202, 60, '');
INSERT INTO public.workday VALUES (47820261116, 478, 20261116, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261117, 478, 20261117, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261118, 478, 20261118, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261119, 478, 20261119, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261120, 478, 20261120, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261123, 478, 20261123, 13, 'nps', 'holiday', 0, '勤労感謝の日', 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, '');
INSERT INTO public.workday VALUES (47820261124, 478, 20261124, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261125, 478, 20261125, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261126, 478, 20261126, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261127, 478, 20261127, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261130, 478, 20261130, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261201, 478, 20261201, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261202, 478, 20261202, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261203, 478, 20261203, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261204, 478, 20261204, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261207, 478, 20261207, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261208, 478, 20261208, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261209, 478, 20261209, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261210, 478, 20261210, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261211, 478, 20261211, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261214, 478, 20261214, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261215, 478, 20261215, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261216, 478, 20261216, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261217, 478, 20261217, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261218, 478, 20261218, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261221, 478, 20261221, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261222, 478, 20261222, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261223, 478, 20261223, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261224, 478, 20261224, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261225, 478, 20261225, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261228, 478, 20261228, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820261229, 478, 20261229, 13, 'nps', 'holiday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, '');
INSERT INTO public.workday VALUES (47820261230, 478, 20261230, 13, 'nps', 'holiday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, '');
INSERT INTO public.workday VALUES (47820261231, 478, 20261231, 13, 'nps', 'holiday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, '');
INSERT INTO public.workday VALUES (47820270101, 478, 20270101, 13, 'nps', 'holiday', 0, '元日', 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, '');
INSERT INTO public.workday VALUES (47820270104, 478, 20270104, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270105, 478, 20270105, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270106, 478, 20270106, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270107, 478, 20270107, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270108, 478, 20270108, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270111, 478, 20270111, 13, 'nps', 'holiday', 0, '成人の日', 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, '');
INSERT INTO public.workday VALUES (47820270112, 478, 20270112, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270113, 478, 20270113, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270114, 478, 20270114, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270115, 478, 20270115, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270118, 478, 20270118, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270119, 478, 20270119, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270120, 478, 20270120, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270121, 478, 20270121, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270122, 478, 20270122, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270125, 478, 20270125, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270126, 478, 20270126, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270127, 478, 20270127, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270128, 478, 20270128, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270129, 478, 20270129, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270201, 478, 20270201, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270202, 478, 20270202, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270203, 478, 20270203, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270204, 478, 20270204, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270205, 478, 20270205, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270208, 478, 20270208, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270209, 478, 20270209, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270210, 478, 20270210, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270211, 478, 20270211, 13, 'nps', 'holiday', 0, '建国記念の日', 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, '');
INSERT INTO public.workday VALUES (47820270212, 478, 20270212, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270215, 478, 20270215, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270216, 478, 20270216, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 203, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270223, 478, 20270223, 13, 'nps', 'holiday', 0, '天皇誕生日', 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, '');
INSERT INTO public.workday VALUES (47820270224, 478, 20270224, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270225, 478, 20270225, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270226, 478, 20270226, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270301, 478, 20270301, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270302, 478, 20270302, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270303, 478, 20270303, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270304, 478, 20270304, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270305, 478, 20270305, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270308, 478, 20270308, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270309, 478, 20270309, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270310, 478, 20270310, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270311, 478, 20270311, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270312, 478, 20270312, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270315, 478, 20270315, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270316, 478, 20270316, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270317, 478, 20270317, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270318, 478, 20270318, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (47820270319, 478, 20270319, 13, 'nps', 'workday', 0, NULL, 510, 1050, NULL, NULL, NULL, '720-780', '', '', '', '510-1050', '', 480, 0, 0, 0, 0, 0, 0, 480, 0, 0, 'childcare', 1, 0, 0, NULL, 0, 1, 204, 0, 'childcare:480');
INSERT INTO public.workday VALUES (49420261116, 494, 20261116, 13, 'kokuken', 'workday', 0, NULL, 510, 1050, 511, 1271, 'office', '720-780', '', '511-1271', '', '', '', 480, 479, 0, 0, 0, 0, 221, 0, 1, 0, NULL, 0, 0, 0, NULL, 192, 3, 205, 60, '');
INSERT INTO public.workday VALUES (49420261117, 494, 20261117, 13, 'kokuken', 'workday', 0, NULL, 510, 1050, 512, 1272, 'office', '720-780', '', '512-1272', '', '', '', 480, 478, 0, 0, 0, 0, 222, 0, 2, 0, NULL, 0, 0, 0, NULL, 192, 3, 205, 60, '');
INSERT INTO public.workday VALUES (49420261118, 494, 20261118, 13, 'kokuken', 'workday', 0, NULL, 510, 1050, 513, 1273, 'office', '720-780', '', '513-1273', '', '', '', 480, 477, 0, 0, 0, 0, 223, 0, 3, 0, NULL, 0, 0, 0, NULL, 192, 3, 205, 60, '');
INSERT INTO public.workday VALUES (49420261119, 494, 20261119, 13, 'kokuken', 'workday', 0, NULL, 510, 1050, 514, 1274, 'office', '720-780', '', '514-1274', '', '', '', 480, 476, 0, 0, 0, 0, 224, 0, 4, 0, NULL, 0, 0, 0, NULL, 192, 3, 205, 60, '');
INSERT INTO public.workday VALUES (49420261120, 494, 20261120, 13, 'kokuken', 'workday', 0, NULL, 510, 1050, 515, 1275, 'office', '720-780', '', '515-1275', '', '', '', 480, 475, 0, 0, 0, 0, 225, 0, 5, 0, NULL, 0, 0, 0, NULL, 192, 3, 205, 60, '');
INSERT INTO public.workday VALUES (49420261123, 494, 20261123, 13, 'kokuken', 'holiday', 0, '勤労感謝の日', 510, 1050, 511, 1271, 'office', '720-780', '', '511-1271', '', '', '', 480, 0, 0, 0, 0, 0, 700, 0, 0, 0, NULL, 0, 0, 0, NULL, 64, 3, 205, 60, '');
INSERT INTO public.workday VALUES (49420261124, 494, 20261124, 13, 'kokuken', 'workday', 0, NULL, 510, 1050, 512, 1272, 'office', '720-780', '', '512-1272', '', '', '', 480, 478, 0, 0, 0, 0, 222, 0, 2, 0, NULL, 0, 0, 0, NULL, 192, 3, 205, 60, '');
INSERT INTO public.workday VALUES (49420261125, 494, 20261125, 13, 'kokuken', 'workday', 0, NULL, 510, 1050, 513, 1273, 'office', '720-780', '', '513-1273', '', '', '', 480, 477, 0, 0, 0, 0, 223, 0, 3, 0, NULL, 0, 0, 0, NULL, 192, 3, 205, 60, '');
INSERT INTO public.workday VALUES (49420261126, 494, 20261126, 13, 'kokuken', 'workday', 0, NULL, 510, 1050, 514, 1274, 'office', '720-780', '', '514-1274', '', '', '', 480, 476, 0, 0, 0, 0, 224, 0, 4, 0, NULL, 0, 0, 0, NULL, 192, 3, 205, 60, '');
INSERT INTO public.workday VALUES (320261102, 3, 20261102, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (320261104, 3, 20261104, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (320261105, 3, 20261105, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (320261106, 3, 20261106, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (320261109, 3, 20261109, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (320261110, 3, 20261110, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (320261111, 3, 20261111, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (320261112, 3, 20261112, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (320261113, 3, 20261113, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (320261116, 3, 20261116, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (320261117, 3, 20261117, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (320261118, 3, 20261118, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (320261119, 3, 20261119, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (320261120, 3, 20261120, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (320261124, 3, 20261124, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 207, 0, '');
INSERT INTO public.workday VALUES (2320261102, 23, 20261102, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 208, 0, '');
INSERT INTO public.workday VALUES (2320261104, 23, 20261104, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 208, 0, '');
INSERT INTO public.workday VALUES (2320261105, 23, 20261105, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 208, 0, '');
INSERT INTO public.workday VALUES (2320261106, 23, 20261106, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 208, 0, '');
INSERT INTO public.workday VALUES (2320261109, 23, 20261109, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 208, 0, '');
INSERT INTO public.workday VALUES (2320261110, 23, 20261110, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 208, 0, '');
INSERT INTO public.workday VALUES (2320261111, 23, 20261111, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 208, 0, '');
INSERT INTO public.workday VALUES (2320261113, 23, 20261113, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 208, 0, '');
INSERT INTO public.workday VALUES (3520261102, 35, 20261102, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3520261104, 35, 20261104, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3520261105, 35, 20261105, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3520261106, 35, 20261106, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3520261109, 35, 20261109, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3520261110, 35, 20261110, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3520261111, 35, 20261111, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3520261112, 35, 20261112, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3520261113, 35, 20261113, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3920261102, 39, 20261102, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3920261104, 39, 20261104, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3920261105, 39, 20261105, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3920261106, 39, 20261106, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3920261109, 39, 20261109, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3920261110, 39, 20261110, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3920261111, 39, 20261111, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (3920261112, 39, 20261112, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 209, 0, '');
INSERT INTO public.workday VALUES (4320261102, 43, 20261102, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4320261104, 43, 20261104, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4320261105, 43, 20261105, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4320261106, 43, 20261106, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4320261109, 43, 20261109, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4320261110, 43, 20261110, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4320261111, 43, 20261111, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4320261112, 43, 20261112, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4320261113, 43, 20261113, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261102, 47, 20261102, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261104, 47, 20261104, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261105, 47, 20261105, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261106, 47, 20261106, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261109, 47, 20261109, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261110, 47, 20261110, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261111, 47, 20261111, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261112, 47, 20261112, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261113, 47, 20261113, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261116, 47, 20261116, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261117, 47, 20261117, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261118, 47, 20261118, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261119, 47, 20261119, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261120, 47, 20261120, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (4720261124, 47, 20261124, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 210, 0, '');
INSERT INTO public.workday VALUES (5220261102, 52, 20261102, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5220261104, 52, 20261104, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5220261105, 52, 20261105, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5220261106, 52, 20261106, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5220261109, 52, 20261109, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5220261110, 52, 20261110, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5220261111, 52, 20261111, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5220261112, 52, 20261112, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5220261113, 52, 20261113, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5220261116, 52, 20261116, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5220261117, 52, 20261117, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5220261118, 52, 20261118, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5220261119, 52, 20261119, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5220261120, 52, 20261120, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5220261124, 52, 20261124, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 211, 0, '');
INSERT INTO public.workday VALUES (5720261102, 57, 20261102, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (5720261104, 57, 20261104, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (5720261105, 57, 20261105, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (5720261106, 57, 20261106, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (5720261109, 57, 20261109, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (5720261110, 57, 20261110, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (5720261111, 57, 20261111, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (5720261112, 57, 20261112, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (5720261113, 57, 20261113, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (5720261116, 57, 20261116, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (5720261117, 57, 20261117, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (5720261118, 57, 20261118, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (5720261119, 57, 20261119, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (5720261120, 57, 20261120, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (5720261124, 57, 20261124, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 212, 0, '');
INSERT INTO public.workday VALUES (6220261102, 62, 20261102, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (6220261104, 62, 20261104, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (6220261105, 62, 20261105, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (6220261106, 62, 20261106, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (6220261109, 62, 20261109, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (6220261110, 62, 20261110, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (6220261111, 62, 20261111, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (6220261112, 62, 20261112, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (6220261113, 62, 20261113, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (6220261116, 62, 20261116, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (6220261117, 62, 20261117, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (6220261118, 62, 20261118, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (6220261119, 62, 20261119, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (6220261120, 62, 20261120, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (6220261124, 62, 20261124, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261102, 250, 20261102, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261104, 250, 20261104, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261105, 250, 20261105, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261106, 250, 20261106, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261109, 250, 20261109, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261110, 250, 20261110, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261111, 250, 20261111, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261112, 250, 20261112, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261113, 250, 20261113, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261116, 250, 20261116, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261117, 250, 20261117, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261118, 250, 20261118, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261119, 250, 20261119, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261120, 250, 20261120, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25020261124, 250, 20261124, 9, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 213, 0, '');
INSERT INTO public.workday VALUES (25420261102, 254, 20261102, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (25420261104, 254, 20261104, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (25420261105, 254, 20261105, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (25420261106, 254, 20261106, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (25420261109, 254, 20261109, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (25420261110, 254, 20261110, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (25420261111, 254, 20261111, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (25420261112, 254, 20261112, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (25420261113, 254, 20261113, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (25420261116, 254, 20261116, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (25420261117, 254, 20261117, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (25420261118, 254, 20261118, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (25420261119, 254, 20261119, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (25420261120, 254, 20261120, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (25420261124, 254, 20261124, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 214, 0, '');
INSERT INTO public.workday VALUES (45020261102, 450, 20261102, 197, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 215, 0, '');
INSERT INTO public.workday VALUES (45020261104, 450, 20261104, 197, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 215, 0, '');
INSERT INTO public.workday VALUES (45020261105, 450, 20261105, 197, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 215, 0, '');
INSERT INTO public.workday VALUES (45020261106, 450, 20261106, 197, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 215, 0, '');
INSERT INTO public.workday VALUES (45020261109, 450, 20261109, 197, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 215, 0, '');
INSERT INTO public.workday VALUES (45020261110, 450, 20261110, 197, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 215, 0, '');
INSERT INTO public.workday VALUES (45020261111, 450, 20261111, 197, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 215, 0, '');
INSERT INTO public.workday VALUES (45020261112, 450, 20261112, 197, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 215, 0, '');
INSERT INTO public.workday VALUES (45020261113, 450, 20261113, 197, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 215, 0, '');
INSERT INTO public.workday VALUES (45420261102, 454, 20261102, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 216, 0, '');
INSERT INTO public.workday VALUES (45420261104, 454, 20261104, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 216, 0, '');
INSERT INTO public.workday VALUES (45420261105, 454, 20261105, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 216, 0, '');
INSERT INTO public.workday VALUES (45420261106, 454, 20261106, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 216, 0, '');
INSERT INTO public.workday VALUES (45420261109, 454, 20261109, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 216, 0, '');
INSERT INTO public.workday VALUES (45420261110, 454, 20261110, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 216, 0, '');
INSERT INTO public.workday VALUES (45420261111, 454, 20261111, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 216, 0, '');
INSERT INTO public.workday VALUES (45420261112, 454, 20261112, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 216, 0, '');
INSERT INTO public.workday VALUES (45420261113, 454, 20261113, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 216, 0, '');
INSERT INTO public.workday VALUES (46220261102, 462, 20261102, 197, 'nps', 'workday', 0, NULL, 960, 1485, NULL, NULL, NULL, '1200-1260', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 217, 0, '');
INSERT INTO public.workday VALUES (46220261104, 462, 20261104, 197, 'nps', 'workday', 0, NULL, 960, 1485, NULL, NULL, NULL, '1200-1260', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 217, 0, '');
INSERT INTO public.workday VALUES (46220261105, 462, 20261105, 197, 'nps', 'workday', 0, NULL, 960, 1485, NULL, NULL, NULL, '1200-1260', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 217, 0, '');
INSERT INTO public.workday VALUES (46220261106, 462, 20261106, 197, 'nps', 'workday', 0, NULL, 960, 1485, NULL, NULL, NULL, '1200-1260', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 217, 0, '');
INSERT INTO public.workday VALUES (46220261109, 462, 20261109, 197, 'nps', 'workday', 0, NULL, 960, 1485, NULL, NULL, NULL, '1200-1260', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 217, 0, '');
INSERT INTO public.workday VALUES (46220261110, 462, 20261110, 197, 'nps', 'workday', 0, NULL, 960, 1485, NULL, NULL, NULL, '1200-1260', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 217, 0, '');
INSERT INTO public.workday VALUES (46220261111, 462, 20261111, 197, 'nps', 'workday', 0, NULL, 960, 1485, NULL, NULL, NULL, '1200-1260', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 217, 0, '');
INSERT INTO public.workday VALUES (46220261112, 462, 20261112, 197, 'nps', 'workday', 0, NULL, 960, 1485, NULL, NULL, NULL, '1200-1260', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 217, 0, '');
INSERT INTO public.workday VALUES (46220261113, 462, 20261113, 197, 'nps', 'workday', 0, NULL, 960, 1485, NULL, NULL, NULL, '1200-1260', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 217, 0, '');
INSERT INTO public.workday VALUES (46620261102, 466, 20261102, 197, 'nps', 'workday', 0, NULL, 540, 775, NULL, NULL, NULL, '', '', '', '', '', '', 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (46620261104, 466, 20261104, 197, 'nps', 'workday', 0, NULL, 540, 775, NULL, NULL, NULL, '', '', '', '', '', '', 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (46620261105, 466, 20261105, 197, 'nps', 'workday', 0, NULL, 540, 775, NULL, NULL, NULL, '', '', '', '', '', '', 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (46620261106, 466, 20261106, 197, 'nps', 'workday', 0, NULL, 540, 775, NULL, NULL, NULL, '', '', '', '', '', '', 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (46620261109, 466, 20261109, 197, 'nps', 'workday', 0, NULL, 540, 775, NULL, NULL, NULL, '', '', '', '', '', '', 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (46620261110, 466, 20261110, 197, 'nps', 'workday', 0, NULL, 540, 775, NULL, NULL, NULL, '', '', '', '', '', '', 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (46620261111, 466, 20261111, 197, 'nps', 'workday', 0, NULL, 540, 775, NULL, NULL, NULL, '', '', '', '', '', '', 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (46620261112, 466, 20261112, 197, 'nps', 'workday', 0, NULL, 540, 775, NULL, NULL, NULL, '', '', '', '', '', '', 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (46620261113, 466, 20261113, 197, 'nps', 'workday', 0, NULL, 540, 775, NULL, NULL, NULL, '', '', '', '', '', '', 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (47020261102, 470, 20261102, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (47020261104, 470, 20261104, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (47020261105, 470, 20261105, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (47020261106, 470, 20261106, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (47020261109, 470, 20261109, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (47020261110, 470, 20261110, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (47020261111, 470, 20261111, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (47020261112, 470, 20261112, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (47020261113, 470, 20261113, 13, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 218, 0, '');
INSERT INTO public.workday VALUES (47420261102, 474, 20261102, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (47420261104, 474, 20261104, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (47420261105, 474, 20261105, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (47420261106, 474, 20261106, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (47420261109, 474, 20261109, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (47420261110, 474, 20261110, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (47420261111, 474, 20261111, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (47420261112, 474, 20261112, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (47420261113, 474, 20261113, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (47420261116, 474, 20261116, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (47420261117, 474, 20261117, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (47420261118, 474, 20261118, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (47420261119, 474, 20261119, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (47420261120, 474, 20261120, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (47420261124, 474, 20261124, 1, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 219, 0, '');
INSERT INTO public.workday VALUES (49020261102, 490, 20261102, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49020261104, 490, 20261104, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49020261105, 490, 20261105, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49020261106, 490, 20261106, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49020261109, 490, 20261109, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49020261110, 490, 20261110, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49020261111, 490, 20261111, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49020261112, 490, 20261112, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49020261113, 490, 20261113, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49020261116, 490, 20261116, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49020261117, 490, 20261117, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49020261118, 490, 20261118, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49020261119, 490, 20261119, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49020261120, 490, 20261120, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49020261124, 490, 20261124, 15, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 220, 0, '');
INSERT INTO public.workday VALUES (49420261102, 494, 20261102, 13, 'kokuken', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 3, 221, 0, '');
INSERT INTO public.workday VALUES (49420261104, 494, 20261104, 13, 'kokuken', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 3, 221, 0, '');
INSERT INTO public.workday VALUES (49420261105, 494, 20261105, 13, 'kokuken', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 3, 221, 0, '');
INSERT INTO public.workday VALUES (49420261106, 494, 20261106, 13, 'kokuken', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 3, 221, 0, '');
INSERT INTO public.workday VALUES (49420261109, 494, 20261109, 13, 'kokuken', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 3, 221, 0, '');
INSERT INTO public.workday VALUES (49420261110, 494, 20261110, 13, 'kokuken', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 3, 221, 0, '');
INSERT INTO public.workday VALUES (49420261111, 494, 20261111, 13, 'kokuken', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 3, 221, 0, '');
INSERT INTO public.workday VALUES (49420261112, 494, 20261112, 13, 'kokuken', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 3, 221, 0, '');
INSERT INTO public.workday VALUES (49420261113, 494, 20261113, 13, 'kokuken', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 3, 221, 0, '');
INSERT INTO public.workday VALUES (49820261102, 498, 20261102, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 221, 0, '');
INSERT INTO public.workday VALUES (49820261104, 498, 20261104, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 221, 0, '');
INSERT INTO public.workday VALUES (49820261105, 498, 20261105, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 221, 0, '');
INSERT INTO public.workday VALUES (49820261106, 498, 20261106, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 221, 0, '');
INSERT INTO public.workday VALUES (49820261109, 498, 20261109, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 221, 0, '');
INSERT INTO public.workday VALUES (49820261110, 498, 20261110, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 221, 0, '');
INSERT INTO public.workday VALUES (49820261111, 498, 20261111, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 221, 0, '');
INSERT INTO public.workday VALUES (49820261112, 498, 20261112, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 221, 0, '');
INSERT INTO public.workday VALUES (49820261113, 498, 20261113, 11, 'nps', 'workday', 0, NULL, 510, 1035, NULL, NULL, NULL, '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 0, 0, NULL, 256, 1, 221, 0, '');
INSERT INTO public.workday VALUES (2320261127, 23, 20261127, 11, 'nps', 'workday', 0, NULL, 510, 1035, 510, NULL, 'office', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 510, 0, 1, 228, 0, '');
INSERT INTO public.workday VALUES (45820261127, 458, 20261127, 197, 'nps', 'workday', 0, NULL, 570, 1095, 511, NULL, 'telework', '720-780', '', '', '', '', '', 465, 0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, 1, 0, 511, 0, 1, 229, 0, '');


--
-- Name: change_id; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.change_id', 1027, true);


--
-- Name: new_id; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.new_id', 1345, true);


--
-- Name: new_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.new_seq', 263, true);


--
-- Name: absence absence_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.absence
    ADD CONSTRAINT absence_pkey PRIMARY KEY (id);


--
-- Name: allotment allotment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allotment
    ADD CONSTRAINT allotment_pkey PRIMARY KEY (id);


--
-- Name: amendment amendment_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.amendment
    ADD CONSTRAINT amendment_pkey PRIMARY KEY (id);


--
-- Name: category category_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.category
    ADD CONSTRAINT category_pkey PRIMARY KEY (id);


--
-- Name: change change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change
    ADD CONSTRAINT change_pkey PRIMARY KEY (id);


--
-- Name: closed_day closed_day_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.closed_day
    ADD CONSTRAINT closed_day_pkey PRIMARY KEY (id);


--
-- Name: closed_month closed_month_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.closed_month
    ADD CONSTRAINT closed_month_pkey PRIMARY KEY (id);


--
-- Name: counter counter_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counter
    ADD CONSTRAINT counter_pkey PRIMARY KEY (name);


--
-- Name: credential credential_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (officer);


--
-- Name: deputy deputy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deputy
    ADD CONSTRAINT deputy_pkey PRIMARY KEY (id);


--
-- Name: figure_change figure_change_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.figure_change
    ADD CONSTRAINT figure_change_pkey PRIMARY KEY (id);


--
-- Name: import_batch import_batch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_batch
    ADD CONSTRAINT import_batch_pkey PRIMARY KEY (id);


--
-- Name: import_line import_line_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_line
    ADD CONSTRAINT import_line_pkey PRIMARY KEY (id);


--
-- Name: import import_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import
    ADD CONSTRAINT import_pkey PRIMARY KEY (id);


--
-- Name: job_file job_file_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_file
    ADD CONSTRAINT job_file_pkey PRIMARY KEY (job, begins);


--
-- Name: job job_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_key UNIQUE (key);


--
-- Name: job job_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);


--
-- Name: journal_payload journal_payload_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_payload
    ADD CONSTRAINT journal_payload_pkey PRIMARY KEY (seq);


--
-- Name: journal journal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT journal_pkey PRIMARY KEY (seq);


--
-- Name: law_source law_source_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.law_source
    ADD CONSTRAINT law_source_pkey PRIMARY KEY (id);


--
-- Name: law_source law_source_release_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.law_source
    ADD CONSTRAINT law_source_release_key UNIQUE (release);


--
-- Name: month_total month_total_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.month_total
    ADD CONSTRAINT month_total_pkey PRIMARY KEY (id);


--
-- Name: office office_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office
    ADD CONSTRAINT office_pkey PRIMARY KEY (key);


--
-- Name: officer officer_number_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.officer
    ADD CONSTRAINT officer_number_key UNIQUE (number);


--
-- Name: officer officer_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.officer
    ADD CONSTRAINT officer_pkey PRIMARY KEY (id);


--
-- Name: once once_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.once
    ADD CONSTRAINT once_pkey PRIMARY KEY (officer, key);


--
-- Name: opening_month opening_month_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.opening_month
    ADD CONSTRAINT opening_month_pkey PRIMARY KEY (id);


--
-- Name: opening opening_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.opening
    ADD CONSTRAINT opening_pkey PRIMARY KEY (id);


--
-- Name: opening_state opening_state_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.opening_state
    ADD CONSTRAINT opening_state_pkey PRIMARY KEY (officer);


--
-- Name: opening_word opening_word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.opening_word
    ADD CONSTRAINT opening_word_pkey PRIMARY KEY (id);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: overtime_order overtime_order_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.overtime_order
    ADD CONSTRAINT overtime_order_pkey PRIMARY KEY (id);


--
-- Name: person person_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);


--
-- Name: piece piece_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.piece
    ADD CONSTRAINT piece_pkey PRIMARY KEY (officer, work_day, day);


--
-- Name: post post_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post
    ADD CONSTRAINT post_pkey PRIMARY KEY (id);


--
-- Name: post_superior post_superior_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_superior
    ADD CONSTRAINT post_superior_pkey PRIMARY KEY (id);


--
-- Name: posting posting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posting
    ADD CONSTRAINT posting_pkey PRIMARY KEY (id);


--
-- Name: regime regime_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.regime
    ADD CONSTRAINT regime_pkey PRIMARY KEY (id);


--
-- Name: role role_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role
    ADD CONSTRAINT role_pkey PRIMARY KEY (id);


--
-- Name: route route_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route
    ADD CONSTRAINT route_pkey PRIMARY KEY (id);


--
-- Name: schema_version schema_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schema_version
    ADD CONSTRAINT schema_version_pkey PRIMARY KEY (n);


--
-- Name: seal seal_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal
    ADD CONSTRAINT seal_pkey PRIMARY KEY (seal_no);


--
-- Name: seal seal_seq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal
    ADD CONSTRAINT seal_seq UNIQUE (seq);


--
-- Name: section section_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.section
    ADD CONSTRAINT section_pkey PRIMARY KEY (id);


--
-- Name: session session_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_hash_key UNIQUE (hash);


--
-- Name: session session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);


--
-- Name: setting setting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (id);


--
-- Name: special_work special_work_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.special_work
    ADD CONSTRAINT special_work_pkey PRIMARY KEY (id);


--
-- Name: tap tap_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tap
    ADD CONSTRAINT tap_pkey PRIMARY KEY (id);


--
-- Name: tap_word tap_word_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tap_word
    ADD CONSTRAINT tap_word_pkey PRIMARY KEY (id);


--
-- Name: unit_closure unit_closure_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_closure
    ADD CONSTRAINT unit_closure_pkey PRIMARY KEY (above, below, valid_from);


--
-- Name: unit unit_code_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_code_key UNIQUE (code);


--
-- Name: unit unit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (id);


--
-- Name: unit_place unit_place_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_place
    ADD CONSTRAINT unit_place_pkey PRIMARY KEY (id);


--
-- Name: unit_work unit_work_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_work
    ADD CONSTRAINT unit_work_pkey PRIMARY KEY (line, unit);


--
-- Name: workday workday_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.workday
    ADD CONSTRAINT workday_pkey PRIMARY KEY (id);


--
-- Name: absence_batch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX absence_batch ON public.absence USING btree (batch, officer, day_from, day_to) WHERE (batch <> 0);


--
-- Name: absence_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX absence_ended ON public.absence USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: absence_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX absence_officer ON public.absence USING btree (officer, day_from);


--
-- Name: absence_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX absence_seq ON public.absence USING btree (seq, id);


--
-- Name: allotment_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX allotment_ended ON public.allotment USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: allotment_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX allotment_officer ON public.allotment USING btree (officer, valid_from);


--
-- Name: allotment_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX allotment_seq ON public.allotment USING btree (seq, id);


--
-- Name: amendment_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX amendment_officer ON public.amendment USING btree (officer, day);


--
-- Name: amendment_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX amendment_seq ON public.amendment USING btree (seq, id);


--
-- Name: category_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX category_ended ON public.category USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: category_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX category_officer ON public.category USING btree (officer) WHERE (ended_seq IS NULL);


--
-- Name: category_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX category_seq ON public.category USING btree (seq, id);


--
-- Name: change_xid; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX change_xid ON public.change USING btree (xid);


--
-- Name: closed_day_closed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX closed_day_closed ON public.closed_day USING btree (closed, day);


--
-- Name: closed_day_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX closed_day_seq ON public.closed_day USING btree (seq, id);


--
-- Name: closed_month_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX closed_month_ended ON public.closed_month USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: closed_month_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX closed_month_once ON public.closed_month USING btree (officer, month) WHERE (ended_seq IS NULL);


--
-- Name: closed_month_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX closed_month_seq ON public.closed_month USING btree (seq, id);


--
-- Name: deputy_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deputy_ended ON public.deputy USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: deputy_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deputy_officer ON public.deputy USING btree (officer) WHERE (ended_seq IS NULL);


--
-- Name: deputy_post; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deputy_post ON public.deputy USING btree (post) WHERE (ended_seq IS NULL);


--
-- Name: deputy_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX deputy_seq ON public.deputy USING btree (seq, id);


--
-- Name: figure_change_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX figure_change_officer ON public.figure_change USING btree (officer, day);


--
-- Name: figure_change_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX figure_change_seq ON public.figure_change USING btree (seq);


--
-- Name: import_batch_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_batch_ended ON public.import_batch USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: import_batch_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_batch_seq ON public.import_batch USING btree (seq, id);


--
-- Name: import_line_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_line_name ON public.import_line USING btree (import, name);


--
-- Name: import_line_order; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_line_order ON public.import_line USING btree (import, line, id);


--
-- Name: import_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX import_officer ON public.import USING btree (officer, at_us);


--
-- Name: job_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX job_officer ON public.job USING btree (officer, created_us);


--
-- Name: job_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX job_open ON public.job USING btree (due_us) WHERE (state < 2);


--
-- Name: journal_for_whom; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journal_for_whom ON public.journal USING btree (for_whom, seq);


--
-- Name: journal_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journal_subject ON public.journal USING btree (thing, subject, seq);


--
-- Name: journal_who; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journal_who ON public.journal USING btree (who, seq);


--
-- Name: journal_xid; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX journal_xid ON public.journal USING btree (xid);


--
-- Name: law_source_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX law_source_seq ON public.law_source USING btree (seq, id);


--
-- Name: month_total_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX month_total_officer ON public.month_total USING btree (officer, month);


--
-- Name: month_total_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX month_total_unit ON public.month_total USING btree (unit, month);


--
-- Name: month_total_version; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX month_total_version ON public.month_total USING btree (version, officer);


--
-- Name: officer_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX officer_seq ON public.officer USING btree (seq, id);


--
-- Name: once_created; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX once_created ON public.once USING btree (created);


--
-- Name: opening_batch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opening_batch ON public.opening USING btree (batch, officer) WHERE (batch <> 0);


--
-- Name: opening_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opening_ended ON public.opening USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: opening_month_batch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opening_month_batch ON public.opening_month USING btree (batch, officer, month) WHERE (batch <> 0);


--
-- Name: opening_month_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opening_month_ended ON public.opening_month USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: opening_month_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opening_month_officer ON public.opening_month USING btree (officer, month);


--
-- Name: opening_month_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opening_month_seq ON public.opening_month USING btree (seq, id);


--
-- Name: opening_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opening_officer ON public.opening USING btree (officer, kind);


--
-- Name: opening_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opening_seq ON public.opening USING btree (seq, id);


--
-- Name: opening_word_line; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opening_word_line ON public.opening_word USING btree (line, side);


--
-- Name: opening_word_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opening_word_officer ON public.opening_word USING btree (officer);


--
-- Name: opening_word_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX opening_word_seq ON public.opening_word USING btree (seq, id);


--
-- Name: outbox_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_due ON public.outbox USING btree (due_us) WHERE (sent_us IS NULL);


--
-- Name: overtime_order_batch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX overtime_order_batch ON public.overtime_order USING btree (batch, officer, day) WHERE (batch <> 0);


--
-- Name: overtime_order_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX overtime_order_ended ON public.overtime_order USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: overtime_order_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX overtime_order_officer ON public.overtime_order USING btree (officer, day);


--
-- Name: overtime_order_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX overtime_order_seq ON public.overtime_order USING btree (seq, id);


--
-- Name: person_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_ended ON public.person USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: person_known; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_known ON public.person USING btree (officer);


--
-- Name: person_login; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX person_login ON public.person USING btree (login) WHERE (ended_seq IS NULL);


--
-- Name: person_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_name ON public.person USING btree (name, officer) WHERE (ended_seq IS NULL);


--
-- Name: person_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX person_officer ON public.person USING btree (officer) WHERE (ended_seq IS NULL);


--
-- Name: person_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX person_seq ON public.person USING btree (seq, id);


--
-- Name: piece_day; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX piece_day ON public.piece USING btree (officer, day);


--
-- Name: post_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX post_ended ON public.post USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: post_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX post_seq ON public.post USING btree (seq, id);


--
-- Name: post_superior_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX post_superior_ended ON public.post_superior USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: post_superior_post; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX post_superior_post ON public.post_superior USING btree (post) WHERE (ended_seq IS NULL);


--
-- Name: post_superior_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX post_superior_seq ON public.post_superior USING btree (seq, id);


--
-- Name: post_superior_superior; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX post_superior_superior ON public.post_superior USING btree (superior) WHERE (ended_seq IS NULL);


--
-- Name: post_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX post_unit ON public.post USING btree (unit) WHERE (ended_seq IS NULL);


--
-- Name: posting_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX posting_ended ON public.posting USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: posting_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX posting_officer ON public.posting USING btree (officer, valid_from);


--
-- Name: posting_post; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX posting_post ON public.posting USING btree (post) WHERE (ended_seq IS NULL);


--
-- Name: posting_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX posting_seq ON public.posting USING btree (seq, id);


--
-- Name: posting_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX posting_unit ON public.posting USING btree (unit, valid_from) WHERE (ended_seq IS NULL);


--
-- Name: regime_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX regime_ended ON public.regime USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: regime_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX regime_officer ON public.regime USING btree (officer);


--
-- Name: regime_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX regime_seq ON public.regime USING btree (seq, id);


--
-- Name: role_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_ended ON public.role USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: role_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_officer ON public.role USING btree (officer) WHERE (ended_seq IS NULL);


--
-- Name: role_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_seq ON public.role USING btree (seq, id);


--
-- Name: role_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX role_unit ON public.role USING btree (unit) WHERE (ended_seq IS NULL);


--
-- Name: route_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX route_ended ON public.route USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: route_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX route_seq ON public.route USING btree (seq, id);


--
-- Name: route_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX route_unit ON public.route USING btree (unit, matter) WHERE (ended_seq IS NULL);


--
-- Name: section_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX section_ended ON public.section USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: section_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX section_seq ON public.section USING btree (seq, id);


--
-- Name: section_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX section_unit ON public.section USING btree (unit);


--
-- Name: session_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX session_officer ON public.session USING btree (officer, used_us);


--
-- Name: setting_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX setting_ended ON public.setting USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: setting_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX setting_seq ON public.setting USING btree (seq, id);


--
-- Name: setting_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX setting_unit ON public.setting USING btree (unit, key);


--
-- Name: special_work_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX special_work_ended ON public.special_work USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: special_work_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX special_work_once ON public.special_work USING btree (officer, month) WHERE (ended_seq IS NULL);


--
-- Name: special_work_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX special_work_seq ON public.special_work USING btree (seq, id);


--
-- Name: tap_batch; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tap_batch ON public.tap USING btree (batch, officer, day) WHERE (batch <> 0);


--
-- Name: tap_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tap_officer ON public.tap USING btree (officer, claimed_us);


--
-- Name: tap_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX tap_once ON public.tap USING btree (officer, kind, claimed_us, batch) WHERE (source = ANY (ARRAY['file'::text, 'device'::text]));


--
-- Name: tap_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tap_seq ON public.tap USING btree (seq, id);


--
-- Name: tap_word_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tap_word_seq ON public.tap_word USING btree (seq, id);


--
-- Name: tap_word_tap; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX tap_word_tap ON public.tap_word USING btree (tap);


--
-- Name: unit_closure_below; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX unit_closure_below ON public.unit_closure USING btree (below, above);


--
-- Name: unit_place_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX unit_place_ended ON public.unit_place USING btree (ended_seq, id) WHERE (ended_seq IS NOT NULL);


--
-- Name: unit_place_parent; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX unit_place_parent ON public.unit_place USING btree (parent) WHERE (ended_seq IS NULL);


--
-- Name: unit_place_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX unit_place_seq ON public.unit_place USING btree (seq, id);


--
-- Name: unit_place_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX unit_place_unit ON public.unit_place USING btree (unit);


--
-- Name: unit_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX unit_seq ON public.unit USING btree (seq, id);


--
-- Name: workday_officer; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workday_officer ON public.workday USING btree (officer, day);


--
-- Name: workday_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX workday_unit ON public.workday USING btree (unit, day);


--
-- Name: category category_officer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.category
    ADD CONSTRAINT category_officer_fkey FOREIGN KEY (officer) REFERENCES public.officer(id);


--
-- Name: closed_day closed_day_closed_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.closed_day
    ADD CONSTRAINT closed_day_closed_fkey FOREIGN KEY (closed) REFERENCES public.closed_month(id);


--
-- Name: deputy deputy_officer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deputy
    ADD CONSTRAINT deputy_officer_fkey FOREIGN KEY (officer) REFERENCES public.officer(id);


--
-- Name: deputy deputy_post_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.deputy
    ADD CONSTRAINT deputy_post_fkey FOREIGN KEY (post) REFERENCES public.post(id);


--
-- Name: import_line import_line_import_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.import_line
    ADD CONSTRAINT import_line_import_fkey FOREIGN KEY (import) REFERENCES public.import(id);


--
-- Name: job_file job_file_job_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job_file
    ADD CONSTRAINT job_file_job_fkey FOREIGN KEY (job) REFERENCES public.job(id);


--
-- Name: journal_payload journal_payload_seq_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_payload
    ADD CONSTRAINT journal_payload_seq_fkey FOREIGN KEY (seq) REFERENCES public.journal(seq);


--
-- Name: person person_officer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_officer_fkey FOREIGN KEY (officer) REFERENCES public.officer(id);


--
-- Name: post_superior post_superior_post_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_superior
    ADD CONSTRAINT post_superior_post_fkey FOREIGN KEY (post) REFERENCES public.post(id);


--
-- Name: post_superior post_superior_superior_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post_superior
    ADD CONSTRAINT post_superior_superior_fkey FOREIGN KEY (superior) REFERENCES public.post(id);


--
-- Name: post post_unit_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post
    ADD CONSTRAINT post_unit_fkey FOREIGN KEY (unit) REFERENCES public.unit(id);


--
-- Name: posting posting_officer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posting
    ADD CONSTRAINT posting_officer_fkey FOREIGN KEY (officer) REFERENCES public.officer(id);


--
-- Name: posting posting_post_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posting
    ADD CONSTRAINT posting_post_fkey FOREIGN KEY (post) REFERENCES public.post(id);


--
-- Name: posting posting_unit_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.posting
    ADD CONSTRAINT posting_unit_fkey FOREIGN KEY (unit) REFERENCES public.unit(id);


--
-- Name: regime regime_officer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.regime
    ADD CONSTRAINT regime_officer_fkey FOREIGN KEY (officer) REFERENCES public.officer(id);


--
-- Name: role role_officer_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role
    ADD CONSTRAINT role_officer_fkey FOREIGN KEY (officer) REFERENCES public.officer(id);


--
-- Name: role role_unit_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.role
    ADD CONSTRAINT role_unit_fkey FOREIGN KEY (unit) REFERENCES public.unit(id);


--
-- Name: route route_post_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route
    ADD CONSTRAINT route_post_fkey FOREIGN KEY (post) REFERENCES public.post(id);


--
-- Name: route route_unit_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route
    ADD CONSTRAINT route_unit_fkey FOREIGN KEY (unit) REFERENCES public.unit(id);


--
-- Name: seal seal_seq_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal
    ADD CONSTRAINT seal_seq_fkey FOREIGN KEY (seq) REFERENCES public.journal(seq);


--
-- Name: section section_unit_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.section
    ADD CONSTRAINT section_unit_fkey FOREIGN KEY (unit) REFERENCES public.unit(id);


--
-- Name: setting setting_unit_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_unit_fkey FOREIGN KEY (unit) REFERENCES public.unit(id);


--
-- Name: tap_word tap_word_tap_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tap_word
    ADD CONSTRAINT tap_word_tap_fkey FOREIGN KEY (tap) REFERENCES public.tap(id);


--
-- Name: unit_place unit_place_parent_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_place
    ADD CONSTRAINT unit_place_parent_fkey FOREIGN KEY (parent) REFERENCES public.unit(id);


--
-- Name: unit_place unit_place_unit_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_place
    ADD CONSTRAINT unit_place_unit_fkey FOREIGN KEY (unit) REFERENCES public.unit(id);


--
-- PostgreSQL database dump complete
--


