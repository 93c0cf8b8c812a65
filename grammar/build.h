/* Builders: what the grammar's actions call.  Internal to grammar/.  Every function may set
 * p->rejected; what it returns is a valid pointer all the same, so that actions need no checks. */
#ifndef OU_GRAMMAR_BUILD_H
#define OU_GRAMMAR_BUILD_H

#include "grammar/parse.h"

/* Lists. */
ou_list *ou_build_list(ou_parser *p, void *item);
ou_list *ou_build_append(ou_parser *p, ou_list *l, void *item);
ou_list *ou_build_concat(ou_parser *p, ou_list *l, const ou_list *more);

/* A list of statements that ends where its only statement ends. */
ou_list *ou_build_block(ou_parser *p, ou_stmt *s);

/* A sequence sharing the list's memory; l may be NULL. */
#define OU_SEQ(type, l) ((l) ? (type##_seq){(l)->n, (type **)(l)->v} : (type##_seq){0, NULL})
ou_ident_seq ou_build_idents(const ou_list *l);

ou_span *ou_build_span(ou_parser *p, ou_span at);
ou_item *ou_build_item(ou_parser *p, char kind, ou_span at, ou_ident name, void *a, void *b);

/* Expressions. */
ou_expr *ou_build_name(ou_parser *p, ou_span at);
ou_expr *ou_build_dotted(ou_parser *p, ou_expr *left, ou_span attr, ou_span at);
ou_ident ou_build_dotted_name(ou_parser *p, ou_span at);
ou_expr *ou_build_tuple(ou_parser *p, ou_list *l, ou_span at);
ou_expr *ou_build_boolop(ou_parser *p, ou_boolop op, ou_expr *left, ou_expr *right, ou_span left_at,
                         ou_span at);
ou_expr *ou_build_compare(ou_parser *p, ou_expr *left, int op, ou_expr *right, ou_span at);
ou_expr *ou_build_compare_more(ou_parser *p, ou_expr *chain, int op, ou_expr *right, ou_span at);
ou_expr *ou_build_named(ou_parser *p, ou_expr *target, ou_span target_at, ou_expr *value,
                        ou_span at);
ou_expr *ou_build_call(ou_parser *p, ou_expr *func, ou_list *args, bool comma, ou_span parens,
                       ou_span at);
ou_item *ou_build_keyword_arg(ou_parser *p, ou_expr *name, ou_span name_at, ou_expr *value,
                              ou_span at);
ou_expr *ou_build_slices(ou_parser *p, ou_list *l, bool comma, ou_span at);
ou_expr *ou_build_group(ou_parser *p, ou_list *l, bool comma, ou_span at);
ou_expr *ou_build_comp(ou_parser *p, char bracket, ou_list *elts, ou_list *clauses, ou_span at);
ou_expr *ou_build_dict(ou_parser *p, ou_list *items, ou_list *clauses, ou_span at);
ou_expr *ou_build_lambda(ou_parser *p, ou_list *params, ou_expr *body, ou_span at);

/* Makes an expression a target (OU_Store or OU_Del), or rejects it. */
ou_expr *ou_build_target(ou_parser *p, ou_expr *e, ou_expr_context ctx);

/* Statements. */
ou_stmt *ou_build_assign(ou_parser *p, ou_list *targets, ou_expr *value, ou_span at);
ou_stmt *ou_build_augassign(ou_parser *p, ou_expr *target, ou_span op, ou_expr *value, ou_span at);
ou_stmt *ou_build_annassign(ou_parser *p, ou_expr *target, ou_span target_at, ou_expr *annotation,
                            ou_expr *value, ou_span at);
ou_stmt *ou_build_delete(ou_parser *p, ou_list *targets, ou_span at);
ou_stmt *ou_build_if(ou_parser *p, ou_expr *test, ou_list *body, ou_list *elifs, ou_list *orelse,
                     ou_span at);
ou_stmt *ou_build_for(ou_parser *p, ou_expr *target, ou_expr *iter, ou_list *body, ou_list *orelse,
                      ou_span at);
ou_stmt *ou_build_try(ou_parser *p, ou_list *body, ou_list *handlers, ou_list *orelse,
                      ou_list *finalbody, ou_span at);
ou_item *ou_build_handler(ou_parser *p, ou_expr *type, ou_ident name, ou_list *body, bool star,
                          ou_span at);
ou_stmt *ou_build_class(ou_parser *p, ou_ident name, ou_list *args, bool comma, ou_list *body,
                        ou_span at);
ou_stmt *ou_build_def(ou_parser *p, ou_ident name, ou_list *params, ou_expr *returns, ou_list *body,
                      ou_span at);
ou_stmt *ou_build_async(ou_stmt *s, ou_span at);
ou_stmt *ou_build_decorated(ou_stmt *s, ou_list *decorators);
ou_stmt *ou_build_import_from(ou_parser *p, int level, ou_ident module, ou_list *names, ou_span at);

/* Patterns. */
ou_expr *ou_build_complex(ou_parser *p, ou_expr *left, ou_operator op, ou_expr *right, ou_span at);
ou_expr *ou_build_number(ou_parser *p, bool minus, ou_span number, ou_span at);
ou_pattern *ou_build_capture(ou_parser *p, ou_expr *name, ou_span at);
ou_pattern *ou_build_as(ou_parser *p, ou_pattern *pattern, ou_span name, ou_span at);
ou_pattern *ou_build_or(ou_parser *p, ou_list *l, ou_span at);
ou_pattern *ou_build_patterns(ou_parser *p, ou_list *l, bool comma, ou_span at);
ou_pattern *ou_build_paren_pattern(ou_parser *p, ou_list *l, bool comma, ou_span at);
ou_pattern *ou_build_mapping(ou_parser *p, ou_list *items, ou_span at);
ou_pattern *ou_build_class_pattern(ou_parser *p, ou_expr *cls, ou_list *args, ou_span at);
ou_ident ou_build_binding(ou_parser *p, ou_span at);

#endif
