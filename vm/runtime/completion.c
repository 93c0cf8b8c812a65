/* vm/runtime/completion.c - what could stand at the end of a line being typed: names, keywords,
 * attributes, keys, modules, files.  Objects are only looked at: no property, __getattr__ or other
 * code of the program runs to find an attribute's value. */
#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "vm/object/shape.h"
#include "vm/object/function.h"
#include "vm/runtime/frozen.h"
#include "vm/runtime/line_edit.h"
#include "vm/runtime/runtime.h"
#include "vm/runtime/sys_info.h"

typedef struct found {
    char **v;
    size_t n, cap;
} found;

static const char *const keywords[] = {
    "False",   "None",     "True",   "and ",      "as ",     "assert ", "async ",  "await ",
    "break",   "case ",    "class ", "continue",  "def ",    "del ",    "elif ",   "else",
    "except ", "finally:", "for ",   "from ",     "global ", "if ",     "import ", "in ",
    "is ",     "lambda ",  "match ", "nonlocal ", "not ",    "or ",     "pass",    "raise ",
    "return ", "try:",     "while ", "with ",     "yield ",
};

/* ---- the list -------------------------------------------------------------------------------- */

static void add_text(found *f, OU_STEALS char *text)
{
    if (f->n + 1 >= f->cap) {
        size_t cap = f->cap ? f->cap * 2 : 64;
        char **more = realloc(f->v, cap * sizeof *more);
        if (!more) {
            free(text);
            return;
        }
        f->v = more;
        f->cap = cap;
    }
    if (text) f->v[f->n++] = text;
}

/* head + word + tail. */
static void add(found *f, const char *head, size_t n, const char *word, const char *tail)
{
    char *text = NULL;
    if (asprintf(&text, "%.*s%s%s", (int)n, head, word, tail) >= 0) add_text(f, text);
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Sorted, each once, with a NULL behind; NULL if there are none. */
static char **finish(found *f)
{
    size_t n = 0;
    if (!f->n) {
        free(f->v);
        return NULL;
    }
    qsort(f->v, f->n, sizeof *f->v, by_text);
    for (size_t i = 0; i < f->n; i++) {
        if (n && !strcmp(f->v[n - 1], f->v[i]))
            free(f->v[i]);
        else
            f->v[n++] = f->v[i];
    }
    f->v[n] = NULL;
    return f->v;
}

static bool begins(const char *text, const char *with, size_t n)
{
    return !strncmp(text, with, n);
}

/* ---- looking without running ----------------------------------------------------------------- */

/* Whether binding this attribute of a class runs nothing but the interpreter's own code. */
static bool harmless(const ou_obj *descr)
{
    const ou_type *t = ou_typeof(descr);
    if (!t->descr_get) return true;
    return !(t->flags & OU_TF_HEAP) && t != &ou_property_type;
}

static ou_obj *get_from_module(ou_obj *m, ou_str *name)
{
    return ou_xincref(ou_dict_get_str(ou_module_dict(m), name));
}

/* The attribute's value, NULL without an error if it is missing or cannot be had quietly. */
static ou_obj *quiet_get(ou_obj *o, ou_str *name)
{
    ou_type *t = ou_typeof(o);
    if (ou_is_instance(o, &ou_module_type)) return get_from_module(o, name);
    ou_obj *on_class = ou_type_lookup(t, name);
    if (OU_HAS_FLAG(o, OU_TF_TYPE)) {
        ou_obj *v = ou_type_lookup(OU_CAST(ou_type, o), name);
        if ((on_class && !harmless(on_class)) || (v && !harmless(v))) return NULL;
        if (t->getattr != ou_type_type.getattr) return ou_xincref(v);
    } else if (t->getattr != ou_object_type.getattr && (t->flags & OU_TF_HEAP)) {
        return ou_xincref(ou_inst_get(o, name));
    }
    if (on_class && !harmless(on_class)) return NULL;
    ou_obj *v = ou_getattr_opt(o, name);
    ou_err_clear();
    return v;
}

static ou_str *name_of(const char *text, size_t n)
{
    return OU_CAST(ou_str, ou_str_intern_utf8(text, n));
}

static ou_obj *look_up(const char *text, size_t n, ou_obj *globals, ou_obj *locals)
{
    OU_AUTO ou_str *name = name_of(text, n);
    ou_obj *v = NULL;
    if (name && locals && ou_dict_exact(locals)) v = ou_dict_get_str(locals, name);
    if (name && !v) v = ou_dict_get_str(globals, name);
    if (name && !v) v = ou_dict_get_str(ou_module_dict(ou_builtins_module), name);
    ou_err_clear();
    return ou_xincref(v);
}

/* The value of a chain of names a.b.c. */
static ou_obj *value_of(const char *text, size_t n, ou_obj *globals, ou_obj *locals)
{
    size_t part = 0;
    while (part < n && text[part] != '.') part++;
    OU_AUTO ou_obj *o = look_up(text, part, globals, locals);
    while (o && part < n) {
        size_t from = ++part;
        while (part < n && text[part] != '.') part++;
        OU_AUTO ou_str *name = name_of(text + from, part - from);
        ou_setref(&o, name ? quiet_get(o, name) : NULL);
    }
    ou_err_clear();
    return ou_take(&o);
}

/* ---- names and attributes -------------------------------------------------------------------- */

static void add_name(found *f, const char *head, size_t n, ou_obj *name, ou_obj *value)
{
    char *tmp = NULL;
    const char *text = ou_str_check(name) ? ou_str_utf8(name, NULL, &tmp) : NULL;
    if (text) add(f, head, n, text, value && ou_callable(value) ? "(" : "");
    ou_mem_free(tmp);
    ou_err_clear();
}

/* Whether name begins with word; names with an underscore have to be asked for. */
static bool wanted(ou_obj *name, const char *word, size_t n)
{
    char *tmp = NULL;
    const char *text = ou_str_check(name) ? ou_str_utf8(name, NULL, &tmp) : NULL;
    bool good = text && begins(text, word, n) && (n || text[0] != '_');
    ou_mem_free(tmp);
    ou_err_clear();
    return good;
}

static void names_in(found *f, ou_obj *dict, const char *word, size_t n)
{
    ou_ssize pos = 0;
    ou_obj *key, *value;
    if (!dict || !ou_dict_check(dict)) return;
    while (ou_dict_walk(dict, &pos, &key, &value)) {
        if (wanted(key, word, n)) add_name(f, "", 0, key, value);
    }
}

static void complete_name(found *f, const char *word, size_t n, ou_obj *globals, ou_obj *locals)
{
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) {
        if (begins(keywords[i], word, n)) add(f, "", 0, keywords[i], "");
    }
    if (locals != globals) names_in(f, locals, word, n);
    names_in(f, globals, word, n);
    names_in(f, ou_module_dict(ou_builtins_module), word, n);
}

/* `word` is the part behind the last dot, `head` all before it, the dot included. */
static void attributes_of(found *f, ou_obj *o, const char *head, size_t headlen, const char *word,
                          size_t n)
{
    OU_AUTO ou_obj *names = ou_dir(o);
    ou_err_clear();
    for (ou_ssize i = 0; names && ou_list_check(names) && i < ou_list_len(names); i++) {
        ou_obj *name = ou_list_at(names, i);
        if (!wanted(name, word, n) || !ou_str_exact(name)) continue;
        OU_AUTO ou_obj *value = quiet_get(o, OU_CAST(ou_str, name));
        add_name(f, head, headlen, name, value);
    }
}

static void complete_attribute(found *f, const char *word, size_t n, ou_obj *globals,
                               ou_obj *locals)
{
    size_t dot = n;
    while (word[dot - 1] != '.') dot--;
    OU_AUTO ou_obj *o = value_of(word, dot - 1, globals, locals);
    if (o) attributes_of(f, o, word, dot, word + dot, n - dot);
}

/* ---- keys ------------------------------------------------------------------------------------ */

/* A key as it would be typed inside `quote` (0: with its own quotes); NULL: not simply. */
static char *key_text(ou_obj *key, char quote)
{
    char *tmp = NULL, *text = NULL;
    if (!ou_str_exact(key)) {
        OU_AUTO ou_obj *r = quote || !ou_int_exact(key) ? NULL : ou_repr(key);
        const char *s = r ? ou_str_utf8(r, NULL, &tmp) : NULL;
        if (s && asprintf(&text, "%s]", s) < 0) text = NULL;
    } else {
        const char *s = ou_str_utf8(key, NULL, &tmp);
        char q = quote ? quote : '\'';
        bool plain = s && !strchr(s, q) && !strpbrk(s, "\\\n\r\t");
        if (plain && quote && asprintf(&text, "%s%c]", s, q) < 0) text = NULL;
        if (plain && !quote && asprintf(&text, "'%s']", s) < 0) text = NULL;
    }
    ou_err_clear();
    ou_mem_free(tmp);
    return text;
}

static bool word_char(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '.' || (unsigned char)c >= 0x80;
}

/* Where the chain of names that ends at `end` begins. */
static int word_start(const char *line, int end)
{
    while (end > 0 && word_char(line[end - 1])) end--;
    return end;
}

/* Keys of the mapping whose "[" stands at line[bracket].  true: it is one. */
static bool complete_key(found *f, const char *line, int bracket, char quote, const char *word,
                         size_t n, ou_obj *globals, ou_obj *locals)
{
    int from = word_start(line, bracket);
    if (from == bracket) return false;
    OU_AUTO ou_obj *o = value_of(line + from, (size_t)(bracket - from), globals, locals);
    if (!o || !ou_dict_check(o)) return false;
    OU_AUTO ou_obj *keys = ou_dict_keys(o);
    for (ou_ssize i = 0; keys && i < ou_list_len(keys); i++) {
        char *text = key_text(ou_list_at(keys, i), quote);
        if (text && begins(text, word, n))
            add_text(f, text);
        else
            free(text);
    }
    ou_err_clear();
    return true;
}

/* ---- modules --------------------------------------------------------------------------------- */

/* Modules in one directory; `head` is the package with its dot. */
static void modules_in(found *f, const char *dir, const char *head, size_t headlen,
                       const char *word, size_t n)
{
    DIR *d = opendir(*dir ? dir : ".");
    for (struct dirent *e; d && (e = readdir(d)) != NULL;) {
        char name[256], init[4400];
        char *dot = strchr(e->d_name, '.');
        struct stat st;
        if (!begins(e->d_name, word, n) || (!n && e->d_name[0] == '_')) continue;
        snprintf(name, sizeof name, "%.*s", dot ? (int)(dot - e->d_name) : 255, e->d_name);
        snprintf(init, sizeof init, "%s/%s/__init__.py", *dir ? dir : ".", name);
        bool source = dot && !strcmp(dot, ".py") && strcmp(name, "__init__") != 0;
        if (source || (!dot && stat(init, &st) == 0)) add(f, head, headlen, name, "");
    }
    if (d) closedir(d);
}

static void modules_on(found *f, ou_obj *path, const char *head, size_t headlen, const char *word,
                       size_t n)
{
    for (ou_ssize i = 0; path && ou_list_check(path) && i < ou_list_len(path); i++) {
        ou_obj *dir = ou_list_at(path, i);
        OU_AUTO ou_obj *b = ou_str_check(dir) ? ou_fs_encode(dir) : NULL;
        if (b) modules_in(f, ou_bytes_data(b), head, headlen, word, n);
        ou_err_clear();
    }
}

/* Names of one level below `head` among the built-in modules. */
static void builtin_module(found *f, const char *name, const char *word, size_t n, size_t headlen)
{
    if (!begins(name, word, n) || strchr(name + headlen, '.')) return;
    if (n == headlen && name[headlen] == '_') return;
    add(f, "", 0, name, "");
}

static void complete_module(found *f, const char *word, size_t n)
{
    size_t headlen = n;
    while (headlen && word[headlen - 1] != '.') headlen--;
    for (const struct ou_frozen *z = ou_frozen_modules; z->name; z++)
        builtin_module(f, z->name, word, n, headlen);
    OU_AUTO ou_obj *names = ou_c_module_names();
    for (ou_ssize i = 0; names && i < ou_tuple_len(names); i++) {
        char *tmp = NULL;
        const char *text = ou_str_utf8(ou_tuple_at(names, i), NULL, &tmp);
        if (text) builtin_module(f, text, word, n, headlen);
        ou_mem_free(tmp);
    }
    if (!headlen)
        modules_on(f, ou_sys_get("path"), "", 0, word, n);
    else {
        OU_AUTO ou_obj *package = ou_str_from_n(word, headlen - 1);
        ou_obj *m = package ? ou_dict_get(ou_modules, package) : NULL;
        bool module = m && ou_is_instance(m, &ou_module_type);
        ou_obj *path = module ? ou_dict_get_str(ou_module_dict(m), OU_ID(__path__)) : NULL;
        modules_on(f, path, word, headlen, word + headlen, n - headlen);
    }
    ou_err_clear();
}

/* from MODULE import a, b: line points behind "from ". */
static void complete_from(found *f, const char *line, const char *word, size_t n)
{
    line += strspn(line, " \t");
    size_t len = strcspn(line, " \t");
    OU_AUTO ou_obj *name = ou_str_from_n(line, len);
    ou_obj *m = name ? ou_dict_get(ou_modules, name) : NULL;
    ou_err_clear();
    if (!m || !ou_is_instance(m, &ou_module_type)) return;
    OU_AUTO ou_obj *names = ou_dir(m);
    for (ou_ssize i = 0; names && i < ou_list_len(names); i++) {
        if (wanted(ou_list_at(names, i), word, n)) add_name(f, "", 0, ou_list_at(names, i), NULL);
    }
    ou_err_clear();
}

/* An import statement?  true: handled. */
static bool complete_import(found *f, const char *line, const char *word, size_t n)
{
    line += strspn(line, " \t");
    if (begins(line, "import ", 7)) {
        complete_module(f, word, n);
        return true;
    }
    if (!begins(line, "from ", 5)) return false;
    const char *module = line + 5 + strspn(line + 5, " \t");
    const char *behind = module + strcspn(module, " \t");
    if (behind >= word)
        complete_module(f, word, n);
    else if (strstr(behind, " import ") && strstr(behind, " import ") < word)
        complete_from(f, module, word, n);
    else if (begins("import ", word, n))
        add(f, "", 0, "import ", "");
    return true;
}

/* ---- files ----------------------------------------------------------------------------------- */

static void complete_file(found *f, const char *word, size_t n)
{
    char dir[4200], full[8700];
    const char *home = getenv("HOME");
    size_t base = n;
    while (base && word[base - 1] != '/') base--;
    if (base >= 4000) return;
    bool tilde = base >= 2 && word[0] == '~' && word[1] == '/' && home;
    snprintf(dir, sizeof dir, "%s%.*s",
             tilde  ? home
             : base ? ""
                    : ".",
             (int)(base - tilde), word + tilde);
    DIR *d = opendir(dir);
    for (struct dirent *e; d && (e = readdir(d)) != NULL;) {
        struct stat st;
        if (!begins(e->d_name, word + base, n - base)) continue;
        if (e->d_name[0] == '.' &&
            (n == base || !strcmp(e->d_name, ".") || !strcmp(e->d_name, "..")))
            continue;
        snprintf(full, sizeof full, "%s/%s", dir, e->d_name);
        bool folder = stat(full, &st) == 0 && S_ISDIR(st.st_mode);
        add(f, word, base, e->d_name, folder ? "/" : "");
    }
    if (d) closedir(d);
}

/* ---- what stands before the cursor ----------------------------------------------------------- */

/* The string literal that is open at the end of line[0..point). */
typedef struct literal {
    int start;
    char quote;
    bool comment;
} literal;

static literal open_literal(const char *line, int point)
{
    literal l = {0};
    for (int i = 0; i < point; i++) {
        char c = line[i];
        if (l.quote) {
            if (c == '\\')
                i++;
            else if (c == l.quote)
                l.quote = 0;
        } else if (c == '#') {
            l.comment = true;
            return l;
        } else if (c == '"' || c == '\'') {
            l = (literal){i + 1, c, false};
        }
    }
    return l;
}

/* Keys or file names inside a string. */
static void complete_literal(found *f, const char *line, int point, const literal *l,
                             ou_obj *globals, ou_obj *locals)
{
    const char *word = line + l->start;
    size_t n = (size_t)(point - l->start);
    int before = l->start - 1;
    bool key = before > 0 && line[before - 1] == '[';
    if (key && complete_key(f, line, before - 1, l->quote, word, n, globals, locals)) return;
    complete_file(f, word, n);
}

char **ou_complete(const char *line, int point, int *start, ou_obj *globals, ou_obj *locals)
{
    found f = {0};
    int begin = point;
    while (begin > 0 && line[begin - 1] != '\n') begin--;
    char *text = strndup(line + begin, (size_t)(point - begin));
    if (!text) return NULL;
    int end = point - begin, from = word_start(text, end);
    size_t n = (size_t)(end - from);
    literal l = open_literal(text, end);
    if (l.quote) {
        from = l.start;
        complete_literal(&f, text, end, &l, globals, locals);
    } else if (!l.comment && !complete_import(&f, text, text + from, n)) {
        bool key = from > 0 && text[from - 1] == '[';
        if (key) (void)complete_key(&f, text, from - 1, 0, text + from, n, globals, locals);
        if (memchr(text + from, '.', n))
            complete_attribute(&f, text + from, n, globals, locals);
        else if (!key || n)
            complete_name(&f, text + from, n, globals, locals);
    }
    free(text);
    *start = begin + from;
    return finish(&f);
}
