/* The grammar of Python 3.11 as one deterministic Bison grammar.  Four decisions are taken
 * elsewhere:
 *   1. layout (NEWLINE, INDENT, DEDENT, joining inside brackets)  -> scan.re
 *   2. soft keywords and parenthesised `with` items               -> filter.c
 *   3. assignment targets, keyword names, parameter order         -> the builders the actions call
 *   4. which start symbol is wanted                               -> an injected first token
 * A text this grammar or a builder rejects is explained by diagnose.c; no production is here for
 * the sake of a message. */
%require "3.8"
%define api.pure full
%define api.prefix {ou_yy}
%define api.token.prefix {T_}
%locations
%define api.location.type {ou_span}
%expect 0

%code requires {
#include "grammar/parse.h"
}
%code provides {
/* Called by the parser at a token that does not fit, and when its stack is exhausted. */
void ou_yyerror(const ou_span *at, ou_parser *p, const char *msg);
}
%code {
#include "grammar/build.h"

#include <string.h>

#define YYMAXDEPTH 40000

#define A p->arena
#define NAME(l) ou_ident_at(p, l)
#define ITEM(kind, at, a, b) ou_build_item(p, kind, at, NULL, a, b)
#define LIST(item) ou_build_list(p, item)
#define ADD(list, item) ou_build_append(p, list, item)
#define WORD(kind) ((ou_literal){kind, 0, "", false})
#define SPAN(l) (l).lo, (l).hi
#define TO(l, block) (l).lo, (block)->hi
#define YYLLOC_DEFAULT(Cur, Rhs, N)                                        \
    do {                                                                   \
        (Cur).lo = (N) ? YYRHSLOC(Rhs, 1).lo : YYRHSLOC(Rhs, 0).hi;        \
        (Cur).hi = YYRHSLOC(Rhs, N).hi;                                    \
    } while (0)

/* The next token: first the one that stands for the start symbol, then those of the scanner.  What
 * an action has rejected goes no further. */
static inline int ou_yylex(OU_YYSTYPE *value, ou_span *where, ou_parser *p)
{
    (void)value;
    if (p->arena->oom || p->rejected) return T_OU_YYerror;
    if (p->start) {
        int start = p->start;
        p->start = 0;
        *where = (ou_span){0, 0};
        return start;
    }
    p->at = p->next++;
    const ou_token *t = &p->tokens[p->at];
    *where = (ou_span){t->lo, t->hi};
    return t->kind;
}
}
%param {ou_parser *p}

%union {
    ou_expr *e;
    ou_stmt *s;
    ou_list *l;
    ou_pattern *pat;
    ou_item *item;
    ou_alias *alias;
    ou_comprehension *comp;
    ou_withitem *with;
    ou_ident id;
    int i;
}

%token START_FILE START_SINGLE START_EVAL START_FIELD
%token END 0 "end of file"
%token NEWLINE INDENT DEDENT
%token NAME NUMBER STRING
%token AND "and" AS "as" ASSERT "assert" ASYNC "async" AWAIT "await" BREAK "break"
%token CLASS "class" CONTINUE "continue" DEF "def" DEL "del" ELIF "elif" ELSE "else"
%token EXCEPT "except" FALSE "False" FINALLY "finally" FOR "for" FROM "from"
%token GLOBAL "global" IF "if" IMPORT "import" IN "in" IS "is" LAMBDA "lambda"
%token NONE "None" NONLOCAL "nonlocal" NOT "not" OR "or" PASS "pass" RAISE "raise"
%token RETURN "return" TRUE "True" TRY "try" WHILE "while" WITH "with" YIELD "yield"
%token MATCH CASE WITH_PAREN                 /* made by the token filter only */
%token LPAR "(" RPAR ")" LSQB "[" RSQB "]" LBRACE "{" RBRACE "}"
%token COMMA "," COLON ":" SEMI ";" DOT "." ELLIPSIS "..." ARROW "->" AT "@" EQUAL "="
%token WALRUS ":=" AUGASSIGN
%token PLUS "+" MINUS "-" STAR "*" SLASH "/" DSLASH "//" PERCENT "%" DSTAR "**" TILDE "~"
%token PIPE "|" CARET "^" AMPER "&" LSHIFT "<<" RSHIFT ">>"
%token LESS "<" GREATER ">" EQEQ "==" NOTEQ "!=" LESSEQ "<=" GREATEREQ ">="
%token OP ERROR                              /* a character no token has; an error of the scanner */

/* Only the binary arithmetic tower uses precedence; everything looser is stratified so that
 * %expect 0 keeps meaning "no hidden decisions". */
%left "|"
%left "^"
%left "&"
%left "<<" ">>"
%left "+" "-"
%left "*" "/" "//" "%" "@"
%precedence UNARY
%precedence "**"

%type <l> stmts stmts_opt simple_line small_stmts block assign_head names dotted_as_list import_what
%type <l> import_names elifs else_opt finally_opt with_items handlers decorators args_opt args
%type <l> params_opt params cases star_patterns2 star_patterns or_patterns class_args map_items
%type <l> targets2 del_targets star_exprs2 exprs2 lparams slices2 seq dict_items comp_for comp_ifs
%type <l> strings
%type <s> small_stmt compound_stmt for_stmt with_stmt classdef funcdef
%type <e> rhs targets target star_exprs exprs star_expr yield_expr named_expr expr lambda
%type <e> disjunction
%type <e> conjunction inversion comparison compare_chain arith await_primary primary slices slice
%type <e> expr_opt atom seq_opt_comma returns_opt annot_opt guard_opt dotted map_key number_key
%type <e> signed_number dotted2
%type <pat> patterns star_pattern pattern or_pattern closed_pattern
%type <item> param lparam arg class_arg map_item dict_item handler case
%type <alias> dotted_as import_name
%type <comp> comp_clause
%type <with> with_item
%type <i> opt_comma dots dot star_opt comp_op

%start start
%%

start
    : START_FILE stmts_opt           { p->tree = ou_ast_Module(A, OU_SEQ(ou_stmt, $2)); }
    | START_SINGLE simple_line single_tail
        { p->tree = ou_ast_Interactive(A, OU_SEQ(ou_stmt, $2)); }
    | START_SINGLE NEWLINE single_tail    /* nothing but backslashes */
        { p->tree = ou_ast_Interactive(A, (ou_stmt_seq){0, NULL}); }
    | START_SINGLE compound_stmt NEWLINE
        { p->tree = ou_ast_Interactive(A, OU_SEQ(ou_stmt, ou_build_block(p, $2))); }
    | START_EVAL exprs newlines      { p->tree = ou_ast_Expression(A, $2); }
    | START_FIELD star_exprs         { p->field = $2; }
    ;
newlines: %empty | newlines NEWLINE ;
single_tail: newlines | INDENT NEWLINE | INDENT NEWLINE DEDENT NEWLINE ;   /* spaces */
stmts_opt: %empty { $$ = NULL; } | stmts ;
stmts
    : simple_line
    | compound_stmt       { $$ = ou_build_block(p, $1); }
    | stmts simple_line   { $$ = ou_build_concat(p, $1, $2); }
    | stmts compound_stmt { $$ = ADD($1, $2); $$->hi = $2->hi; }
    ;
simple_line
    : small_stmts NEWLINE     { $$ = $1; $$->hi = @1.hi; }
    | small_stmts ";" NEWLINE { $$ = $1; $$->hi = @2.hi; }
    ;
small_stmts
    : small_stmt                 { $$ = LIST($1); }
    | small_stmts ";" small_stmt { $$ = ADD($1, $3); }
    ;
block: simple_line | NEWLINE INDENT stmts DEDENT { $$ = $3; } ;
opt_comma: %empty { $$ = 0; } | "," { $$ = 1; } ;

/* ---- simple statements ---------------------------------------------------------------------- */
small_stmt
    : rhs                        { $$ = ou_ast_Expr(A, $1, SPAN(@$)); }
    | assign_head rhs            { $$ = ou_build_assign(p, $1, $2, @$); }
    | star_exprs AUGASSIGN rhs   { $$ = ou_build_augassign(p, $1, @2, $3, @$); }
    | star_exprs ":" expr        { $$ = ou_build_annassign(p, $1, @1, $3, NULL, @$); }
    | star_exprs ":" expr "=" rhs { $$ = ou_build_annassign(p, $1, @1, $3, $5, @$); }
    | "pass"                     { $$ = ou_ast_Pass(A, SPAN(@$)); }
    | "break"                    { $$ = ou_ast_Break(A, SPAN(@$)); }
    | "continue"                 { $$ = ou_ast_Continue(A, SPAN(@$)); }
    | "return"                   { $$ = ou_ast_Return(A, NULL, SPAN(@$)); }
    | "return" star_exprs        { $$ = ou_ast_Return(A, $2, SPAN(@$)); }
    | "raise"                    { $$ = ou_ast_Raise(A, NULL, NULL, SPAN(@$)); }
    | "raise" expr               { $$ = ou_ast_Raise(A, $2, NULL, SPAN(@$)); }
    | "raise" expr "from" expr   { $$ = ou_ast_Raise(A, $2, $4, SPAN(@$)); }
    | "del" del_targets opt_comma { $$ = ou_build_delete(p, $2, @$); }
    | "assert" expr              { $$ = ou_ast_Assert(A, $2, NULL, SPAN(@$)); }
    | "assert" expr "," expr     { $$ = ou_ast_Assert(A, $2, $4, SPAN(@$)); }
    | "global" names             { $$ = ou_ast_Global(A, ou_build_idents($2), SPAN(@$)); }
    | "nonlocal" names           { $$ = ou_ast_Nonlocal(A, ou_build_idents($2), SPAN(@$)); }
    | "import" dotted_as_list    { $$ = ou_ast_Import(A, OU_SEQ(ou_alias, $2), SPAN(@$)); }
    | "from" dotted "import" import_what
        { $$ = ou_build_import_from(p, 0, ou_build_dotted_name(p, @2), $4, @$); }
    | "from" dots "import" import_what
        { $$ = ou_build_import_from(p, $2, NULL, $4, @$); }
    | "from" dots dotted "import" import_what
        { $$ = ou_build_import_from(p, $2, ou_build_dotted_name(p, @3), $5, @$); }
    ;
rhs: star_exprs | yield_expr ;
assign_head
    : rhs "="             { $$ = LIST($1); }
    | assign_head rhs "=" { $$ = ADD($1, $2); }
    ;
names
    : NAME           { $$ = LIST(NAME(@1)); }
    | names "," NAME { $$ = ADD($1, NAME(@3)); }
    ;
dotted
    : NAME            { $$ = ou_build_name(p, @1); }
    | dotted "." NAME { $$ = ou_build_dotted(p, $1, @3, @$); }
    ;
dotted_as
    : dotted           { $$ = ou_ast_alias(A, ou_build_dotted_name(p, @1), NULL, SPAN(@$)); }
    | dotted "as" NAME { $$ = ou_ast_alias(A, ou_build_dotted_name(p, @1), NAME(@3), SPAN(@$)); }
    ;
dotted_as_list
    : dotted_as                    { $$ = LIST($1); }
    | dotted_as_list "," dotted_as { $$ = ADD($1, $3); }
    ;
dots: dot | dots dot { $$ = $1 + $2; } ;
dot: "." { $$ = 1; } | "..." { $$ = 3; } ;
import_what
    : "*" { $$ = LIST(ou_ast_alias(A, NAME(@1), NULL, SPAN(@1))); }
    | import_names
    | "(" import_names opt_comma ")" { $$ = $2; }
    ;
import_names
    : import_name                  { $$ = LIST($1); }
    | import_names "," import_name { $$ = ADD($1, $3); }
    ;
import_name
    : NAME           { $$ = ou_ast_alias(A, NAME(@1), NULL, SPAN(@$)); }
    | NAME "as" NAME { $$ = ou_ast_alias(A, NAME(@1), NAME(@3), SPAN(@$)); }
    ;

/* ---- compound statements -------------------------------------------------------------------- */
compound_stmt
    : "if" named_expr ":" block elifs else_opt { $$ = ou_build_if(p, $2, $4, $5, $6, @1); }
    | "while" named_expr ":" block else_opt
        { $$ = ou_ast_While(A, $2, OU_SEQ(ou_stmt, $4), OU_SEQ(ou_stmt, $5),
                            TO(@1, $5 ? $5 : $4)); }
    | for_stmt | with_stmt | funcdef | classdef
    | "async" for_stmt  { $$ = ou_build_async($2, @1); }
    | "async" with_stmt { $$ = ou_build_async($2, @1); }
    | "async" funcdef   { $$ = ou_build_async($2, @1); }
    | "try" ":" block handlers else_opt finally_opt { $$ = ou_build_try(p, $3, $4, $5, $6, @1); }
    | "try" ":" block "finally" ":" block { $$ = ou_build_try(p, $3, NULL, NULL, $6, @1); }
    | decorators funcdef         { $$ = ou_build_decorated($2, $1); }
    | decorators "async" funcdef { $$ = ou_build_decorated(ou_build_async($3, @2), $1); }
    | decorators classdef        { $$ = ou_build_decorated($2, $1); }
    | MATCH seq_opt_comma ":" NEWLINE INDENT cases DEDENT
        { $$ = ou_ast_Match(A, $2, OU_SEQ(ou_match_case, $6), TO(@1, $6)); }
    ;
elifs
    : %empty { $$ = NULL; }
    | elifs "elif" named_expr ":" block
        { $$ = ADD($1, ITEM('i', @2, $3, $5)); $$->hi = $5->hi; }
    ;
else_opt: %empty { $$ = NULL; } | "else" ":" block { $$ = $3; } ;
finally_opt: %empty { $$ = NULL; } | "finally" ":" block { $$ = $3; } ;
for_stmt
    : "for" targets "in" star_exprs ":" block else_opt { $$ = ou_build_for(p, $2, $4, $6, $7, @1); }
    ;
with_stmt
    : "with" with_items ":" block
        { $$ = ou_ast_With(A, OU_SEQ(ou_withitem, $2), OU_SEQ(ou_stmt, $4), TO(@1, $4)); }
    | WITH_PAREN "(" with_items opt_comma ")" ":" block
        { $$ = ou_ast_With(A, OU_SEQ(ou_withitem, $3), OU_SEQ(ou_stmt, $7), TO(@1, $7)); }
    ;
with_items
    : with_item                { $$ = LIST($1); }
    | with_items "," with_item { $$ = ADD($1, $3); }
    ;
with_item
    : expr             { $$ = ou_ast_withitem(A, $1, NULL); }
    | expr "as" target { $$ = ou_ast_withitem(A, $1, ou_build_target(p, $3, OU_Store)); }
    ;
handlers
    : handler          { $$ = LIST($1); $$->hi = $1->hi; }
    | handlers handler { $$ = ADD($1, $2); $$->hi = $2->hi; }
    ;
handler
    : "except" ":" block { $$ = ou_build_handler(p, NULL, NULL, $3, false, @1); }
    | "except" star_opt expr ":" block { $$ = ou_build_handler(p, $3, NULL, $5, $2, @1); }
    | "except" star_opt expr "as" NAME ":" block
        { $$ = ou_build_handler(p, $3, NAME(@5), $7, $2, @1); }
    ;
star_opt: %empty { $$ = 0; } | "*" { $$ = 1; } ;
decorators
    : "@" named_expr NEWLINE            { $$ = LIST($2); }
    | decorators "@" named_expr NEWLINE { $$ = ADD($1, $3); }
    ;
classdef
    : "class" NAME ":" block { $$ = ou_build_class(p, NAME(@2), NULL, false, $4, @1); }
    | "class" NAME "(" args_opt ")" ":" block
        { $$ = ou_build_class(p, NAME(@2), $4, true, $7, @1); }
    ;
funcdef
    : "def" NAME "(" params_opt ")" returns_opt ":" block
        { $$ = ou_build_def(p, NAME(@2), $4, $6, $8, @1); }
    ;
returns_opt: %empty { $$ = NULL; } | "->" expr { $$ = $2; } ;
params_opt
    : %empty           { $$ = NULL; }
    | params opt_comma { $$ = $2 ? ADD($1, ITEM(',', @2, NULL, NULL)) : $1; }
    ;
params
    : param            { $$ = LIST($1); }
    | params "," param { $$ = ADD($1, $3); }
    ;
param
    : NAME annot_opt
        { $$ = ITEM('n', @$, ou_ast_arg(A, NAME(@1), $2, SPAN(@$)), NULL); }
    | NAME annot_opt "=" expr
        { $$ = ou_build_item(p, 'n', @$, NULL,
                             ou_ast_arg(A, NAME(@1), $2, @1.lo, @2.hi), $4); }
    | "*"      { $$ = ITEM('*', @$, NULL, NULL); }
    | "*" NAME { $$ = ITEM('*', @$, ou_ast_arg(A, NAME(@2), NULL, SPAN(@2)), NULL); }
    | "*" NAME ":" star_expr
        { $$ = ITEM('*', @$, ou_ast_arg(A, NAME(@2), $4, @2.lo, @4.hi), NULL); }
    | "**" NAME annot_opt
        { $$ = ITEM('d', @$, ou_ast_arg(A, NAME(@2), $3, @2.lo, @3.hi), NULL); }
    | "/"      { $$ = ITEM('/', @$, NULL, NULL); }
    ;
annot_opt: %empty { $$ = NULL; } | ":" expr { $$ = $2; } ;

/* ---- pattern matching ----------------------------------------------------------------------- */
cases
    : case       { $$ = LIST($1->a); $$->hi = $1->hi; }
    | cases case { $$ = ADD($1, $2->a); $$->hi = $2->hi; }
    ;
case
    : CASE patterns guard_opt ":" block
        { $$ = ou_build_item(p, 'c', (ou_span){TO(@1, $5)}, NULL,
                             ou_ast_match_case(A, $2, $3, OU_SEQ(ou_stmt, $5)), NULL); }
    ;
guard_opt: %empty { $$ = NULL; } | "if" named_expr { $$ = $2; } ;
patterns
    : star_pattern             { $$ = ou_build_patterns(p, LIST($1), false, @$); }
    | star_pattern ","         { $$ = ou_build_patterns(p, LIST($1), true, @$); }
    | star_patterns2 opt_comma { $$ = ou_build_patterns(p, $1, true, @$); }
    ;
star_patterns2
    : star_pattern "," star_pattern   { $$ = ADD(LIST($1), $3); }
    | star_patterns2 "," star_pattern { $$ = ADD($1, $3); }
    ;
star_patterns
    : star_pattern                   { $$ = LIST($1); }
    | star_patterns "," star_pattern { $$ = ADD($1, $3); }
    ;
star_pattern
    : pattern
    | "*" NAME { $$ = ou_ast_MatchStar(A, ou_build_binding(p, @2), SPAN(@$)); }
    ;
pattern: or_pattern | or_pattern "as" NAME { $$ = ou_build_as(p, $1, @3, @$); } ;
or_pattern: or_patterns { $$ = ou_build_or(p, $1, @$); } ;
or_patterns
    : closed_pattern                 { $$ = LIST($1); }
    | or_patterns "|" closed_pattern { $$ = ADD($1, $3); }
    ;
closed_pattern
    : number_key { $$ = ou_ast_MatchValue(A, $1, SPAN(@$)); }
    | strings    { $$ = ou_ast_MatchValue(A, ou_literal_strings(p, $1), SPAN(@$)); }
    | "None"     { $$ = ou_ast_MatchSingleton(A, WORD(OU_LIT_NONE), SPAN(@$)); }
    | "True"     { $$ = ou_ast_MatchSingleton(A, WORD(OU_LIT_TRUE), SPAN(@$)); }
    | "False"    { $$ = ou_ast_MatchSingleton(A, WORD(OU_LIT_FALSE), SPAN(@$)); }
    | dotted     { $$ = ou_build_capture(p, $1, @$); }
    | dotted "(" ")"                      { $$ = ou_build_class_pattern(p, $1, NULL, @$); }
    | dotted "(" class_args opt_comma ")" { $$ = ou_build_class_pattern(p, $1, $3, @$); }
    | "(" ")"                             { $$ = ou_build_patterns(p, NULL, true, @$); }
    | "(" star_patterns ")"               { $$ = ou_build_paren_pattern(p, $2, false, @$); }
    | "(" star_patterns "," ")"           { $$ = ou_build_paren_pattern(p, $2, true, @$); }
    | "[" "]"                             { $$ = ou_build_patterns(p, NULL, true, @$); }
    | "[" star_patterns opt_comma "]"     { $$ = ou_build_patterns(p, $2, true, @$); }
    | "{" "}"                             { $$ = ou_build_mapping(p, NULL, @$); }
    | "{" map_items opt_comma "}"         { $$ = ou_build_mapping(p, $2, @$); }
    ;
number_key
    : signed_number
    | signed_number "+" NUMBER
        { $$ = ou_build_complex(p, $1, OU_Add, ou_literal_number(p, @3), @$); }
    | signed_number "-" NUMBER
        { $$ = ou_build_complex(p, $1, OU_Sub, ou_literal_number(p, @3), @$); }
    ;
signed_number
    : NUMBER     { $$ = ou_build_number(p, false, @1, @$); }
    | "-" NUMBER { $$ = ou_build_number(p, true, @2, @$); }
    ;
class_args
    : class_arg                { $$ = LIST($1); }
    | class_args "," class_arg { $$ = ADD($1, $3); }
    ;
class_arg
    : pattern          { $$ = ITEM('p', @$, $1, NULL); }
    | NAME "=" pattern { $$ = ou_build_item(p, '=', @$, NAME(@1), $3, NULL); }
    ;
map_items
    : map_item               { $$ = LIST($1); }
    | map_items "," map_item { $$ = ADD($1, $3); }
    ;
map_item
    : map_key ":" pattern { $$ = ITEM('k', @$, $1, $3); }
    | "**" NAME           { $$ = ou_build_item(p, 'd', @$, ou_build_binding(p, @2), NULL, NULL); }
    ;
map_key
    : number_key
    | strings { $$ = ou_literal_strings(p, $1); }
    | "None"  { $$ = ou_literal_word(p, OU_LIT_NONE, @$); }
    | "True"  { $$ = ou_literal_word(p, OU_LIT_TRUE, @$); }
    | "False" { $$ = ou_literal_word(p, OU_LIT_FALSE, @$); }
    | dotted2
    ;
dotted2
    : NAME "." NAME    { $$ = ou_build_dotted(p, ou_build_name(p, @1), @3, @$); }
    | dotted2 "." NAME { $$ = ou_build_dotted(p, $1, @3, @$); }
    ;

/* ---- expressions ---------------------------------------------------------------------------- */
targets
    : target
    | target ","         { $$ = ou_build_tuple(p, LIST($1), @$); }
    | targets2 opt_comma { $$ = ou_build_tuple(p, $1, @$); }
    ;
targets2
    : target "," target   { $$ = ADD(LIST($1), $3); }
    | targets2 "," target { $$ = ADD($1, $3); }
    ;
del_targets
    : target                 { $$ = LIST($1); }
    | del_targets "," target { $$ = ADD($1, $3); }
    ;
target: arith | "*" arith { $$ = ou_ast_Starred(A, $2, OU_Load, SPAN(@$)); } ;

star_exprs
    : star_expr
    | star_expr ","         { $$ = ou_build_tuple(p, LIST($1), @$); }
    | star_exprs2 opt_comma { $$ = ou_build_tuple(p, $1, @$); }
    ;
star_exprs2
    : star_expr "," star_expr   { $$ = ADD(LIST($1), $3); }
    | star_exprs2 "," star_expr { $$ = ADD($1, $3); }
    ;
star_expr: expr | "*" arith { $$ = ou_ast_Starred(A, $2, OU_Load, SPAN(@$)); } ;

exprs
    : expr
    | expr ","         { $$ = ou_build_tuple(p, LIST($1), @$); }
    | exprs2 opt_comma { $$ = ou_build_tuple(p, $1, @$); }
    ;
exprs2
    : expr "," expr   { $$ = ADD(LIST($1), $3); }
    | exprs2 "," expr { $$ = ADD($1, $3); }
    ;

yield_expr
    : "yield"             { $$ = ou_ast_Yield(A, NULL, SPAN(@$)); }
    | "yield" star_exprs  { $$ = ou_ast_Yield(A, $2, SPAN(@$)); }
    | "yield" "from" expr { $$ = ou_ast_YieldFrom(A, $3, SPAN(@$)); }
    ;
named_expr: expr | expr ":=" expr { $$ = ou_build_named(p, $1, @1, $3, @$); } ;
expr
    : disjunction
    | disjunction "if" disjunction "else" expr { $$ = ou_ast_IfExp(A, $3, $1, $5, SPAN(@$)); }
    | lambda
    ;
lambda
    : "lambda" ":" expr { $$ = ou_build_lambda(p, NULL, $3, @$); }
    | "lambda" lparams opt_comma ":" expr
        { if ($3) ADD($2, ITEM(',', @3, NULL, NULL));
          $$ = ou_build_lambda(p, $2, $5, @$); }
    ;
lparams
    : lparam             { $$ = LIST($1); }
    | lparams "," lparam { $$ = ADD($1, $3); }
    ;
lparam
    : NAME
        { $$ = ITEM('n', @$, ou_ast_arg(A, NAME(@1), NULL, SPAN(@1)), NULL); }
    | NAME "=" expr
        { $$ = ITEM('n', @$, ou_ast_arg(A, NAME(@1), NULL, SPAN(@1)), $3); }
    | "*"       { $$ = ITEM('*', @$, NULL, NULL); }
    | "*" NAME  { $$ = ITEM('*', @$, ou_ast_arg(A, NAME(@2), NULL, SPAN(@2)), NULL); }
    | "**" NAME { $$ = ITEM('d', @$, ou_ast_arg(A, NAME(@2), NULL, SPAN(@2)), NULL); }
    | "/"       { $$ = ITEM('/', @$, NULL, NULL); }
    ;
disjunction
    : conjunction
    | disjunction "or" conjunction { $$ = ou_build_boolop(p, OU_Or, $1, $3, @1, @$); }
    ;
conjunction
    : inversion
    | conjunction "and" inversion { $$ = ou_build_boolop(p, OU_And, $1, $3, @1, @$); }
    ;
inversion: "not" inversion { $$ = ou_ast_UnaryOp(A, OU_Not, $2, SPAN(@$)); } | comparison ;
comparison: arith | compare_chain ;
compare_chain
    : arith comp_op arith         { $$ = ou_build_compare(p, $1, $2, $3, @$); }
    | compare_chain comp_op arith { $$ = ou_build_compare_more(p, $1, $2, $3, @$); }
    ;
comp_op
    : "<"        { $$ = OU_Lt; }
    | ">"        { $$ = OU_Gt; }
    | "=="       { $$ = OU_Eq; }
    | "!="       { $$ = OU_NotEq; }
    | "<="       { $$ = OU_LtE; }
    | ">="       { $$ = OU_GtE; }
    | "in"       { $$ = OU_In; }
    | "not" "in" { $$ = OU_NotIn; }
    | "is"       { $$ = OU_Is; }
    | "is" "not" { $$ = OU_IsNot; }
    ;
arith
    : arith "|" arith  { $$ = ou_ast_BinOp(A, $1, OU_BitOr, $3, SPAN(@$)); }
    | arith "^" arith  { $$ = ou_ast_BinOp(A, $1, OU_BitXor, $3, SPAN(@$)); }
    | arith "&" arith  { $$ = ou_ast_BinOp(A, $1, OU_BitAnd, $3, SPAN(@$)); }
    | arith "<<" arith { $$ = ou_ast_BinOp(A, $1, OU_LShift, $3, SPAN(@$)); }
    | arith ">>" arith { $$ = ou_ast_BinOp(A, $1, OU_RShift, $3, SPAN(@$)); }
    | arith "+" arith  { $$ = ou_ast_BinOp(A, $1, OU_Add, $3, SPAN(@$)); }
    | arith "-" arith  { $$ = ou_ast_BinOp(A, $1, OU_Sub, $3, SPAN(@$)); }
    | arith "*" arith  { $$ = ou_ast_BinOp(A, $1, OU_Mult, $3, SPAN(@$)); }
    | arith "/" arith  { $$ = ou_ast_BinOp(A, $1, OU_Div, $3, SPAN(@$)); }
    | arith "//" arith { $$ = ou_ast_BinOp(A, $1, OU_FloorDiv, $3, SPAN(@$)); }
    | arith "%" arith  { $$ = ou_ast_BinOp(A, $1, OU_Mod, $3, SPAN(@$)); }
    | arith "@" arith  { $$ = ou_ast_BinOp(A, $1, OU_MatMult, $3, SPAN(@$)); }
    | "+" arith %prec UNARY { $$ = ou_ast_UnaryOp(A, OU_UAdd, $2, SPAN(@$)); }
    | "-" arith %prec UNARY { $$ = ou_ast_UnaryOp(A, OU_USub, $2, SPAN(@$)); }
    | "~" arith %prec UNARY { $$ = ou_ast_UnaryOp(A, OU_Invert, $2, SPAN(@$)); }
    | await_primary
    | await_primary "**" arith { $$ = ou_ast_BinOp(A, $1, OU_Pow, $3, SPAN(@$)); }
    ;
await_primary: primary | "await" primary { $$ = ou_ast_Await(A, $2, SPAN(@$)); } ;
primary
    : atom
    | primary "." NAME         { $$ = ou_ast_Attribute(A, $1, NAME(@3), OU_Load, SPAN(@$)); }
    | primary "(" ")"          { $$ = ou_build_call(p, $1, NULL, false, @$, @$); }
    | primary "(" args opt_comma ")"
        { $$ = ou_build_call(p, $1, $3, $4, (ou_span){@2.lo, @5.hi}, @$); }
    | primary "[" slices "]"   { $$ = ou_ast_Subscript(A, $1, $3, OU_Load, SPAN(@$)); }
    ;
args_opt: %empty { $$ = NULL; } | args opt_comma ;
args
    : arg          { $$ = LIST($1); }
    | args "," arg { $$ = ADD($1, $3); }
    ;
arg
    : named_expr          { $$ = ITEM('p', @$, $1, NULL); }
    | named_expr comp_for { $$ = ITEM('g', @$, $1, $2); }
    | "*" expr
        { $$ = ITEM('*', @$, ou_ast_Starred(A, $2, OU_Load, SPAN(@$)), NULL); }
    | "**" expr           { $$ = ITEM('d', @$, $2, NULL); }
    | expr "=" expr       { $$ = ou_build_keyword_arg(p, $1, @1, $3, @$); }
    ;
slices
    : slice             { $$ = ou_build_slices(p, LIST($1), false, @$); }
    | slice ","         { $$ = ou_build_slices(p, LIST($1), true, @$); }
    | slices2 opt_comma { $$ = ou_build_slices(p, $1, true, @$); }
    ;
slices2
    : slice "," slice   { $$ = ADD(LIST($1), $3); }
    | slices2 "," slice { $$ = ADD($1, $3); }
    ;
slice
    : named_expr
    | "*" expr              { $$ = ou_ast_Starred(A, $2, OU_Load, SPAN(@$)); }
    | expr_opt ":" expr_opt
        { $$ = ou_ast_Slice(A, $1, $3, NULL, $1 ? @1.lo : @2.lo, @3.hi); }
    | expr_opt ":" expr_opt ":" expr_opt
        { $$ = ou_ast_Slice(A, $1, $3, $5, $1 ? @1.lo : @2.lo, @5.hi); }
    ;
expr_opt: %empty { $$ = NULL; } | expr ;

atom
    : NAME    { $$ = ou_build_name(p, @1); }
    | NUMBER  { $$ = ou_literal_number(p, @1); }
    | strings { $$ = ou_literal_strings(p, $1); }
    | "None"  { $$ = ou_literal_word(p, OU_LIT_NONE, @1); }
    | "True"  { $$ = ou_literal_word(p, OU_LIT_TRUE, @1); }
    | "False" { $$ = ou_literal_word(p, OU_LIT_FALSE, @1); }
    | "..."   { $$ = ou_literal_word(p, OU_LIT_ELLIPSIS, @1); }
    | "(" ")" { $$ = ou_build_tuple(p, NULL, @$); }
    | "(" yield_expr ")"    { $$ = $2; }
    | "(" seq opt_comma ")" { $$ = ou_build_group(p, $2, $3, @$); }
    | "(" seq comp_for ")"  { $$ = ou_build_comp(p, '(', $2, $3, @$); }
    | "[" "]"
        { $$ = ou_ast_List(A, OU_SEQ(ou_expr, (ou_list *)NULL), OU_Load, SPAN(@$)); }
    | "[" seq opt_comma "]" { $$ = ou_ast_List(A, OU_SEQ(ou_expr, $2), OU_Load, SPAN(@$)); }
    | "[" seq comp_for "]"  { $$ = ou_build_comp(p, '[', $2, $3, @$); }
    | "{" "}"               { $$ = ou_build_dict(p, NULL, NULL, @$); }
    | "{" seq opt_comma "}" { $$ = ou_ast_Set(A, OU_SEQ(ou_expr, $2), SPAN(@$)); }
    | "{" seq comp_for "}"  { $$ = ou_build_comp(p, '{', $2, $3, @$); }
    | "{" dict_items opt_comma "}" { $$ = ou_build_dict(p, $2, NULL, @$); }
    | "{" dict_items comp_for "}"  { $$ = ou_build_dict(p, $2, $3, @$); }
    ;
seq_opt_comma
    : seq opt_comma
        { $$ = $1->n > 1 || $2 ? ou_build_tuple(p, $1, @$) : $1->v[0];
          if ($$->kind == OU_Starred) p->rejected = true; }
    ;
seq
    : named_expr         { $$ = LIST($1); }
    | "*" arith
        { $$ = LIST(ou_ast_Starred(A, $2, OU_Load, SPAN(@$))); }
    | seq "," named_expr { $$ = ADD($1, $3); }
    | seq "," "*" arith
        { $$ = ADD($1, ou_ast_Starred(A, $4, OU_Load, @3.lo, @4.hi)); }
    ;
dict_items
    : dict_item                { $$ = LIST($1); }
    | dict_items "," dict_item { $$ = ADD($1, $3); }
    ;
dict_item
    : expr ":" expr { $$ = ITEM('k', @$, $1, $3); }
    | "**" arith    { $$ = ITEM('d', @$, NULL, $2); }
    ;
comp_for
    : comp_clause          { $$ = LIST($1); }
    | comp_for comp_clause { $$ = ADD($1, $2); }
    ;
comp_clause
    : "for" targets "in" disjunction comp_ifs
        { ou_build_target(p, $2, OU_Store);
          $$ = ou_ast_comprehension(A, $2, $4, OU_SEQ(ou_expr, $5), 0); }
    | "async" "for" targets "in" disjunction comp_ifs
        { ou_build_target(p, $3, OU_Store);
          $$ = ou_ast_comprehension(A, $3, $5, OU_SEQ(ou_expr, $6), 1); }
    ;
comp_ifs
    : %empty                    { $$ = NULL; }
    | comp_ifs "if" disjunction { $$ = ADD($1, $3); }
    ;
strings
    : STRING         { $$ = LIST(ou_build_span(p, @1)); }
    | strings STRING { $$ = ADD($1, ou_build_span(p, @2)); }
    ;

%%

void ou_yyerror(const ou_span *at, ou_parser *p, const char *msg)
{
    (void)at;
    if (!strcmp(msg, "syntax error")) p->rejected = true;
    else p->overflow = true;
}
