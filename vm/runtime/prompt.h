/* vm/runtime/prompt.h - the interactive prompt. */
#ifndef OU_RUNTIME_PROMPT_H
#define OU_RUNTIME_PROMPT_H

#include "vm/runtime/module.h"

/* Reads and runs statements in main_module's namespace until the end of input; `banner`: greet first.
 * Returns the exit status. */
int ou_prompt_run(ou_obj *main_module, bool banner);

#endif
