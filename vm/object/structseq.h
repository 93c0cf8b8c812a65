/* vm/object/structseq.h - struct sequences (os.stat_result, time.struct_time, ...): a tuple
 * subclass with named fields. */
#ifndef OU_OBJECT_STRUCTSEQ_H
#define OU_OBJECT_STRUCTSEQ_H

#include "vm/object/protocol.h"

/* fields ends with NULL; a field "" has no name.  Only the first nvisible ones are items of the
 * tuple. */
typedef struct ou_structseq_def {
    const char *name, *doc;
    const char *const *fields;
    int nvisible;
} ou_structseq_def;
/* The class of a definition: made at the first call, a new reference each time. */
OU_NEW ou_obj *ou_structseq_type(const ou_structseq_def *def);
/* An instance; values are stolen also on failure, missing ones are None; a NULL among them: an
 * error is pending. */
OU_NEW ou_obj *ou_structseq_new(ou_obj *type, OU_STEALS ou_obj *const *values, ou_ssize n);

#endif
