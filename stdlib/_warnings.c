/* stdlib/_warnings.c - the core of the module warnings: filters, registries of what has been shown,
 * and the warnings that C code issues.  The functions and lists of warnings itself are asked first
 * once it has been imported. */
#include <stdio.h>
#include <string.h>

#include "vm/compile/compile.h"
#include "vm/runtime/module.h"

static ou_obj *filters, *once_registry, *default_action; /* owned while the module lives */
static int64_t filters_version;

/* Where a warning is said to come from. */
typedef struct origin {
    ou_obj *filename, *module, *registry; /* owned; registry: dict, None or NULL */
    int64_t line;
} origin;

static void release_origin(origin *o)
{
    ou_xdecref(o->filename);
    ou_xdecref(o->module);
    ou_xdecref(o->registry);
}

/* ---- the Python part ------------------------------------------------------------------------- */

/* An attribute of warnings, if that module has been imported (or is to be); NULL without an error:
 * not there. */
static ou_obj *warnings_attribute(ou_str *name, bool import)
{
    OU_AUTO ou_obj *module = NULL;
    if (import) {
        module = ou_import("warnings");
        if (!module) ou_err_clear();
    } else {
        OU_AUTO ou_obj *modules = ou_import_from("sys", "modules");
        if (!modules) return NULL;
        OU_AUTO ou_obj *key = ou_str_from("warnings");
        module = key ? ou_xincref(ou_dict_get(modules, key)) : NULL;
    }
    return module && module != &ou_none ? ou_getattr_opt(module, name) : NULL;
}

/* ---- filters --------------------------------------------------------------------------------- */

/* A pattern of a filter: None, an exact str, or an object with match(). */
static int pattern_matches(ou_obj *pattern, ou_obj *text)
{
    if (pattern == &ou_none) return 1;
    if (ou_str_exact(pattern)) return ou_str_check(text) && ou_str_equal(pattern, text);
    OU_AUTO ou_obj *r = ou_call_method1(pattern, OU_ID(match), text);
    return r ? ou_truth(r) : -1;
}

/* Whether filter (action, message, category, module, line) applies. */
static int filter_matches(ou_obj *item, ou_obj *category, ou_obj *text, const origin *from)
{
    int status = pattern_matches(ou_tuple_at(item, 1), text);
    if (status <= 0) return status;
    status = ou_issubclass(category, ou_tuple_at(item, 2));
    if (status <= 0) return status;
    status = pattern_matches(ou_tuple_at(item, 3), from->module);
    if (status <= 0) return status;
    ou_ssize line;
    if (ou_as_ssize(ou_tuple_at(item, 4), &line, &ou_exc_OverflowError) < 0) return -1;
    return line == 0 || line == from->line;
}

static ou_obj *fallback_action(void)
{
    OU_AUTO ou_obj *action = warnings_attribute(OU_ID(defaultaction), false);
    if (!action) return ou_err_pending() ? NULL : ou_incref(default_action);
    if (ou_str_check(action)) return ou_take(&action);
    return ou_raise(&ou_exc_TypeError, "_warnings.defaultaction must be a string, not '%.200T'",
                    action);
}

/* The action of the first filter that applies; *found is the filter or NULL. */
static ou_obj *choose_action(ou_obj *category, ou_obj *text, const origin *from, ou_obj **found)
{
    OU_AUTO ou_obj *list = warnings_attribute(OU_ID(filters), false);
    if (!list) {
        if (ou_err_pending()) return NULL;
        list = ou_incref(filters);
    }
    if (!ou_list_check(list))
        return ou_raise(&ou_exc_ValueError, "_warnings.filters must be a list");
    for (ou_ssize i = 0; i < ou_list_len(list); i++) {
        OU_AUTO ou_obj *item = ou_incref(ou_list_at(list, i));
        if (!ou_tuple_check(item) || ou_tuple_len(item) != 5) {
            return ou_raise(&ou_exc_ValueError, "_warnings.filters item %zd isn't a 5-tuple", i);
        }
        ou_obj *action = ou_tuple_at(item, 0);
        if (!ou_str_check(action)) {
            return ou_raise(&ou_exc_TypeError, "action must be a string, not '%.200T'", action);
        }
        int status = filter_matches(item, category, text, from);
        if (status < 0) return NULL;
        if (status) {
            action = ou_incref(action);
            *found = ou_take(&item);
            return action;
        }
    }
    return fallback_action();
}

/* ---- registries ------------------------------------------------------------------------------ */

/* Whether key is marked in a registry, which is emptied if the filters changed since it was made.
 */
static int already_warned(ou_obj *registry, ou_obj *key, bool mark)
{
    ou_obj *version = ou_dict_get_str(registry, OU_ID(version));
    int64_t seen;
    if (!version && ou_err_pending()) return -1;
    if (!version || !ou_int_check(version) || !ou_int_fits(version, &seen) ||
        seen != filters_version) {
        ou_dict_clear(registry);
        OU_AUTO ou_obj *now = ou_int_new(filters_version);
        if (!now || ou_dict_set_str(registry, OU_ID(version), now) < 0) return -1;
    } else {
        ou_obj *warned = ou_dict_get(registry, key);
        if (!warned && ou_err_pending()) return -1;
        int truth = warned ? ou_truth(warned) : 0;
        if (truth) return truth;
    }
    return mark ? ou_dict_set(registry, key, &ou_true.head) : 0;
}

static int already_by_text(ou_obj *registry, ou_obj *text, ou_obj *category)
{
    OU_AUTO ou_obj *key = ou_tuple2(ou_incref(text), ou_incref(category));
    return key ? already_warned(registry, key, true) : -1;
}

/* Notes the warning as its action wants it: 1 seen before, 0 to be shown, -1. */
static int take_note(ou_obj *action, ou_obj *found, ou_obj *text, ou_obj *category, ou_obj *key,
                     ou_obj *registry)
{
    if (ou_str_equal_ascii(action, "always")) return 0;
    bool has_registry = registry && registry != &ou_none;
    if (has_registry && ou_dict_set(registry, key, &ou_true.head) < 0) return -1;
    if (ou_str_equal_ascii(action, "once")) {
        OU_AUTO ou_obj *once =
            has_registry ? ou_incref(registry) : warnings_attribute(OU_ID(onceregistry), false);
        if (!once && ou_err_pending()) return -1;
        if (!once) once = ou_incref(once_registry);
        if (!ou_dict_check(once)) {
            return ou_raise_int(&ou_exc_TypeError,
                                "_warnings.onceregistry must be a dict, not '%.200T'", once);
        }
        return already_by_text(once, text, category);
    }
    if (ou_str_equal_ascii(action, "module")) {
        return has_registry ? already_by_text(registry, text, category) : 0;
    }
    if (ou_str_equal_ascii(action, "default")) return 0;
    return ou_raise_int(&ou_exc_RuntimeError, "Unrecognized action (%R) in warnings.filters:\n %R",
                        action, found ? found : &ou_none);
}

/* ---- showing --------------------------------------------------------------------------------- */

/* Appends "  source line\n" if the file can be read. */
static void append_source(ou_strbuf *b, ou_obj *filename, int64_t line)
{
    char text[1024], *tmp;
    const char *path = ou_str_utf8(filename, NULL, &tmp);
    FILE *f = path ? fopen(path, "r") : NULL;
    ou_mem_free(tmp);
    if (!f) return;
    bool got = true;
    for (int64_t i = 0; got && i < line;) {
        got = fgets(text, sizeof text, f) != NULL;
        if (got && (strchr(text, '\n') || feof(f))) i++;
    }
    fclose(f);
    if (!got) return;
    char *s = text + strspn(text, " \t\f");
    s[strcspn(s, "\r\n")] = 0;
    OU_AUTO ou_obj *decoded = ou_str_decode(s, (ou_ssize)strlen(s), "utf-8", "replace");
    if (!decoded) {
        ou_err_clear();
        return;
    }
    ou_strbuf_ascii(b, "  ");
    ou_strbuf_str(b, decoded);
    ou_strbuf_char(b, '\n');
}

/* Without the module warnings: "file:line: Category: text" and the source line, to sys.stderr. */
static int show_plainly(ou_obj *category, ou_obj *text, ou_obj *source_line, const origin *from)
{
    OU_AUTO ou_obj *stream = ou_import_from("sys", "stderr");
    if (!stream) ou_err_clear();
    if (!stream || stream == &ou_none) return 0;
    OU_AUTO ou_obj *name = ou_getattr(category, OU_ID(__name__));
    OU_AUTO ou_obj *head = NULL;
    if (name) {
        head =
            ou_str_format("%S:%lld: %S: %S\n", from->filename, (long long)from->line, name, text);
    }
    if (!head) return -1;
    ou_strbuf b = { 0 };
    ou_strbuf_str(&b, head);
    if (source_line) {
        OU_AUTO ou_obj *line = ou_call_method0(source_line, OU_ID(strip));
        if (line) ou_strbuf_ascii(&b, "  ");
        if (line) ou_strbuf_str(&b, line);
        if (line) ou_strbuf_char(&b, '\n');
    } else {
        append_source(&b, from->filename, from->line);
    }
    OU_AUTO ou_obj *whole = ou_strbuf_finish(&b);
    OU_AUTO ou_obj *r = whole ? ou_call_method1(stream, OU_ID(write), whole) : NULL;
    ou_err_clear();
    return 0;
}

static int show(ou_obj *message, ou_obj *category, ou_obj *text, ou_obj *source_line,
                ou_obj *source, const origin *from)
{
    OU_AUTO ou_obj *function = warnings_attribute(OU_ID(_showwarnmsg), source != NULL);
    if (!function) {
        return ou_err_pending() ? -1 : show_plainly(category, text, source_line, from);
    }
    if (!ou_callable(function)) {
        return ou_raise_int(&ou_exc_TypeError, "warnings._showwarnmsg() must be set to a callable");
    }
    OU_AUTO ou_obj *type = warnings_attribute(OU_ID(WarningMessage), false);
    if (!type) {
        if (ou_err_pending()) return -1;
        return ou_raise_int(&ou_exc_RuntimeError, "unable to get warnings.WarningMessage");
    }
    OU_AUTO ou_obj *line = ou_int_new(from->line);
    if (!line) return -1;
    ou_obj *args[7] = {
        message, category, from->filename, line, &ou_none, &ou_none, source ? source : &ou_none
    };
    OU_AUTO ou_obj *record = ou_call(type, args, 7, NULL);
    OU_AUTO ou_obj *r = record ? ou_call1(function, record) : NULL;
    return r ? 0 : -1;
}

/* ---- issuing --------------------------------------------------------------------------------- */

/* A warning with known origin.  0, or -1 if it became an error. */
static int issue_at(ou_obj *category_arg, ou_obj *message_arg, const origin *from,
                    ou_obj *source_line, ou_obj *source)
{
    if (from->module == &ou_none) return 0;
    OU_AUTO ou_obj *category = ou_incref(category_arg), *message = NULL, *text = NULL;
    if (ou_is_instance(message_arg, &ou_exc_Warning)) {
        message = ou_incref(message_arg);
        text = ou_str_of(message);
        ou_setref(&category, ou_incref(ou_typeof(message)));
    } else {
        text = ou_incref(message_arg);
        message = ou_call1(category, message_arg);
    }
    if (!text || !message) return -1;
    OU_AUTO ou_obj *key = ou_tuple3(ou_incref(text), ou_incref(category), ou_int_new(from->line));
    if (!key) return -1;
    if (from->registry && from->registry != &ou_none) {
        int seen = already_warned(from->registry, key, false);
        if (seen) return seen < 0 ? -1 : 0;
    }
    OU_AUTO ou_obj *found = NULL;
    OU_AUTO ou_obj *action = choose_action(category, text, from, &found);
    if (!action) return -1;
    if (ou_str_equal_ascii(action, "error")) {
        ou_raise_obj(ou_take(&message));
        return -1;
    }
    if (ou_str_equal_ascii(action, "ignore")) return 0;
    int seen = take_note(action, found, text, category, key, from->registry);
    if (seen) return seen < 0 ? -1 : 0;
    return show(message, category, text, source_line, source, from);
}

/* Frames of the import machinery are skipped. */
static int is_internal(ou_obj *frame)
{
    OU_AUTO ou_obj *code = ou_getattr(frame, OU_ID(f_code));
    OU_AUTO ou_obj *name = code ? ou_getattr(code, OU_ID(co_filename)) : NULL;
    if (!name) return -1;
    char *tmp;
    const char *s = ou_str_check(name) ? ou_str_utf8(name, NULL, &tmp) : NULL;
    if (!s) return 0;
    int internal = strstr(s, "importlib") && strstr(s, "_bootstrap");
    ou_mem_free(tmp);
    return internal;
}

/* The frame that a stack level means; NULL without an error: there are not so many. */
static ou_obj *frame_at(ou_ssize level)
{
    OU_AUTO ou_obj *get = ou_import_from("sys", "_getframe");
    OU_AUTO ou_obj *frame = get ? ou_call0(get) : NULL;
    if (!frame) {
        ou_err_take_if(&ou_exc_ValueError);
        return NULL;
    }
    int internal = is_internal(frame);
    bool all = level <= 0 || internal;
    while (internal >= 0 && --level > 0 && frame != &ou_none) {
        do {
            ou_setref(&frame, ou_getattr(frame, OU_ID(f_back)));
            if (!frame) return NULL;
            internal = all || frame == &ou_none ? 0 : is_internal(frame);
        } while (internal > 0);
    }
    if (internal < 0 || frame == &ou_none) return NULL;
    return ou_take(&frame);
}

static int use_frame(ou_obj *frame, origin *from, ou_obj **globals)
{
    OU_AUTO ou_obj *code = ou_getattr(frame, OU_ID(f_code));
    OU_AUTO ou_obj *line = code ? ou_getattr(frame, OU_ID(f_lineno)) : NULL;
    if (!line) return -1;
    from->line = 0;
    if (line != &ou_none && ou_as_i64(line, &from->line) < 0) return -1;
    from->filename = ou_getattr(code, OU_ID(co_filename));
    *globals = ou_getattr(frame, OU_ID(f_globals));
    return from->filename && *globals ? 0 : -1;
}

/* Fills *from (all NULL before) for the code that is running. */
static int find_origin(ou_ssize level, origin *from)
{
    OU_AUTO ou_obj *frame = frame_at(level);
    if (!frame && ou_err_pending()) return -1;
    OU_AUTO ou_obj *globals = NULL;
    if (frame) {
        if (use_frame(frame, from, &globals) < 0) return -1;
    } else {
        OU_AUTO ou_obj *sys = ou_import("sys");
        if (!sys || !(from->filename = ou_str_from("sys"))) return -1;
        globals = ou_incref(ou_module_dict(sys));
        from->line = 1;
    }
    from->registry = ou_xincref(ou_dict_get_str(globals, OU_ID(__warningregistry__)));
    if (!from->registry) {
        if (ou_err_pending() || !(from->registry = ou_dict_new())) return -1;
        if (ou_dict_set_str(globals, OU_ID(__warningregistry__), from->registry) < 0) return -1;
    }
    ou_obj *name = ou_dict_get_str(globals, OU_ID(__name__));
    if (!name && ou_err_pending()) return -1;
    if (name && (name == &ou_none || ou_str_check(name)))
        from->module = ou_incref(name);
    else
        from->module = ou_str_from("<string>");
    return from->module ? 0 : -1;
}

static int issue(ou_obj *category, ou_obj *message, ou_ssize level, ou_obj *source)
{
    origin from = { 0 };
    int status = find_origin(level, &from);
    if (status == 0) status = issue_at(category, message, &from, NULL, source);
    release_origin(&from);
    return status;
}

/* From C code: the module comes to life with the first warning. */
static int issue_from_c(ou_type *category, ou_obj *message, int level, ou_obj *source)
{
    OU_AUTO ou_obj *module = ou_import("_warnings");
    return module ? issue(&category->head, message, level, source) : -1;
}

/* ---- functions of the module ----------------------------------------------------------------- */

static int check_category(ou_obj *category)
{
    bool ok = ou_exc_is_class(category) &&
              ou_type_is_subtype(OU_CAST(ou_type, category), &ou_exc_Warning);
    if (ok) return 0;
    return ou_raise_int(&ou_exc_TypeError, "category must be a Warning subclass, not '%s'",
                        ou_typeof(category)->name);
}

static ou_obj *warn(ou_obj *const *v)
{
    ou_ssize level = 1;
    ou_obj *category = v[1];
    if (v[2] && ou_as_ssize(v[2], &level, &ou_exc_OverflowError) < 0) return NULL;
    if (ou_is_instance(v[0], &ou_exc_Warning))
        category = &ou_typeof(v[0])->head;
    else if (!category || category == &ou_none)
        category = &ou_exc_UserWarning.head;
    if (check_category(category) < 0) return NULL;
    return issue(category, v[0], level, v[3] == &ou_none ? NULL : v[3]) < 0 ? NULL : ou_new_none();
}

/* The module name that a file name suggests. */
static ou_obj *module_of(ou_obj *filename)
{
    ou_ssize n = ou_str_len(filename);
    if (n == 0) return ou_str_from("<unknown>");
    bool py = n >= 3 && ou_str_at(filename, n - 3) == '.' && ou_str_at(filename, n - 2) == 'p' &&
              ou_str_at(filename, n - 1) == 'y';
    return ou_str_sub(filename, 0, py ? n - 3 : n);
}

/* The source line as the loader of the module gives it; NULL without an error: unknown. */
static ou_obj *loader_line(ou_obj *globals, int64_t line)
{
    ou_obj *loader = ou_dict_get_str(globals, OU_ID(__loader__));
    ou_obj *name = loader ? ou_dict_get_str(globals, OU_ID(__name__)) : NULL;
    if (!loader || !name) return NULL;
    OU_AUTO ou_obj *get = ou_getattr_opt(loader, OU_ID(get_source));
    if (!get) return NULL;
    OU_AUTO ou_obj *source = ou_call1(get, name);
    if (!source || source == &ou_none) return NULL;
    OU_AUTO ou_obj *lines = ou_call_method0(source, OU_ID(splitlines));
    if (!lines || line < 1 || line > ou_list_len(lines)) return NULL;
    return ou_incref(ou_list_at(lines, line - 1));
}

static ou_obj *warn_explicit(ou_obj *const *v)
{
    ou_obj *registry = v[5], *globals = v[6];
    origin from = { .filename = v[2], .registry = registry };
    if (!ou_str_check(v[2])) {
        return ou_raise(&ou_exc_TypeError, "warn_explicit() argument 3 must be str, not %#T", v[2]);
    }
    if (ou_as_i64(v[3], &from.line) < 0) return NULL;
    if (globals && globals != &ou_none && !ou_dict_check(globals)) {
        return ou_raise(&ou_exc_TypeError, "module_globals must be a dict, not '%.200T'", globals);
    }
    if (registry && registry != &ou_none && !ou_dict_check(registry)) {
        return ou_raise(&ou_exc_TypeError, "'registry' must be a dict or None");
    }
    OU_AUTO ou_obj *line = NULL;
    if (globals && globals != &ou_none) {
        line = loader_line(globals, from.line);
        if (!line && ou_err_pending()) return NULL;
    }
    OU_AUTO ou_obj *module = v[4] ? ou_incref(v[4]) : module_of(v[2]);
    if (!module) return NULL;
    from.module = module;
    ou_obj *source = v[7] == &ou_none ? NULL : v[7];
    return issue_at(v[1], v[0], &from, line, source) < 0 ? NULL : ou_new_none();
}

/* From the compiler: the place is known, no registry remembers it. */
static int issue_from_compiler(ou_type *category, const char *message, ou_obj *filename, int line)
{
    OU_AUTO ou_obj *core = ou_import("_warnings");
    OU_AUTO ou_obj *text = core ? ou_str_from(message) : NULL;
    OU_AUTO ou_obj *module = text ? module_of(filename) : NULL;
    if (!module) return -1;
    origin from = { .filename = filename, .module = module, .line = line };
    return issue_at(&category->head, text, &from, NULL, NULL);
}

__attribute__((constructor)) static void install(void)
{
    ou_warn_hook = issue_from_c;
    ou_compile_warning = issue_from_compiler;
}

static ou_obj *filters_mutated(ou_obj *const *v)
{
    (void)v;
    filters_version++;
    return ou_new_none();
}

static ou_fndef fns[] = {
    OU_FN(warn, "(message, category=None, stacklevel=1, source=None)",
          "Issues a warning about the code at a level of the stack."),
    OU_FN(warn_explicit,
          "(message, category, filename, lineno, module=None, registry=None, module_globals=None, "
          "source=None)",
          "Issues a warning about a given place."),
    OU_FN_AS("_filters_mutated", filters_mutated, "()", "Tells that the filters changed."),
    { 0 },
};

/* ---- the module ------------------------------------------------------------------------------ */

static int add_filter(const char *action, ou_type *category, const char *module)
{
    ou_obj *v[5] = { ou_str_intern_utf8(action, strlen(action)), ou_new_none(), ou_incref(category),
                     module ? ou_str_from(module) : ou_new_none(), ou_int_new(0) };
    if (!v[0] || !v[3]) {
        for (int i = 0; i < 5; i++) ou_xdecref(v[i]);
        return -1;
    }
    ou_obj *item = ou_tuple_from_stolen(v, 5);
    return item ? ou_list_append_steal(filters, item) : -1;
}

static int init(ou_obj *m)
{
    filters = ou_list_new(5);
    once_registry = ou_dict_new();
    default_action = ou_str_from("default");
    filters_version = 0;
    if (!filters || !once_registry || !default_action) return -1;
    if (add_filter("default", &ou_exc_DeprecationWarning, "__main__") < 0 ||
        add_filter("ignore", &ou_exc_DeprecationWarning, NULL) < 0 ||
        add_filter("ignore", &ou_exc_PendingDeprecationWarning, NULL) < 0 ||
        add_filter("ignore", &ou_exc_ImportWarning, NULL) < 0 ||
        add_filter("ignore", &ou_exc_ResourceWarning, NULL) < 0) {
        return -1;
    }
    if (ou_module_add(m, "filters", ou_incref(filters)) < 0) return -1;
    if (ou_module_add(m, "_onceregistry", ou_incref(once_registry)) < 0) return -1;
    return ou_module_add(m, "_defaultaction", ou_incref(default_action));
}

static void fini(void)
{
    OU_CLEAR(filters);
    OU_CLEAR(once_registry);
    OU_CLEAR(default_action);
}

OU_MODULE(_warnings, "Issues warnings.", fns, init, fini);
