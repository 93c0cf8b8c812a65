/* vm/object/objects.h - every object type and operation at once. */
#ifndef OU_OBJECT_OBJECTS_H
#define OU_OBJECT_OBJECTS_H

#include <stdarg.h>
#include "gc/weak.h"
#include "vm/object/bytes.h"
#include "vm/object/dict.h"
#include "vm/object/exc.h"
#include "vm/object/float.h"
#include "vm/object/function.h"
#include "vm/object/int.h"
#include "vm/object/iter.h"
#include "vm/object/list.h"
#include "vm/object/module.h"
#include "vm/object/str.h"
#include "vm/object/structseq.h"
#include "vm/object/weakref.h"

#endif
