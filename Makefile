# Ouro's build.  One file, no recursion; every flavour has its own object folder:
#
#   make           build/ouro by link-time and profile-guided optimisation (= make pgo)
#   make release   build/ouro without them: 5 % slower, built in a quarter of the time
#   make debug     build/ouro-debug              make check      tests on release and audit
#   make audit     build/ouro-audit, a ledger    make check-all  every flavour, units, lint, oracle
#   make asan      build/ouro-asan               make oracle     the same tests under CPython 3.11
#   make stress    build/ouro-stress, collects   make bench      every interpreter side by side
#                  at every allocation           make bench-gc   the collector's figures
#                                                make fuzz-gc    random graphs, against CPython
#                                                make refleak    objects that stay, test by test
#
# V=1 shows the commands.  Generated sources live in build/gen; nothing generated is committed.

PYTHON  ?= python3
ORACLE  ?= $(firstword $(wildcard /usr/bin/python3) $(PYTHON))
BISON   ?= bison
RE2C    ?= re2c
CC      := $(if $(filter default,$(origin CC)),gcc,$(CC))
PREFIX  ?= /usr/local
VERSION := 0.1.0
JOBS    ?= $(shell nproc 2>/dev/null || echo 2)
CCACHE  ?= $(shell command -v ccache 2>/dev/null)

B   := build
GEN := $(B)/gen
PY  := PYTHONDONTWRITEBYTECODE=1 $(PYTHON)
Q   := $(if $(V),,@)
say  = $(if $(V),@:,@printf '  %-5s %s\n' $1 $(if $2,$2,$@))

FLAVOURS := release debug audit asan stress train pgo

.DELETE_ON_ERROR:
.SUFFIXES:
.PHONY: all $(FLAVOURS) deps check check-all check-plain oracle lint bench bench-compare \
        bench-gc fuzz fuzz-gc oom fuzz-prompt refleak dist install clean generated unit

all: pgo

# --- sources ---------------------------------------------------------------------------------

DIRS := vm/base gc grammar vm/object vm/compile vm/interp vm/runtime stdlib
SRC  := $(foreach d,$(DIRS),$(wildcard $d/*.c))
HDR  := $(foreach d,$(DIRS),$(wildcard $d/*.h $d/*.def))
OPS  := $(wildcard vm/interp/ops/*.ops)
FROZ := $(sort $(wildcard stdlib/py/*.py stdlib/py/*/*.py stdlib/py/*/*/*.py))

# --- generated sources -----------------------------------------------------------------------
# A generator with several outputs runs behind a stamp and replaces only the files whose text
# changed, so that touching one source does not recompile the world.

GEN_C  := scan python.tab ast names frozen
GEN_H  := $(GEN)/python.tab.h $(GEN)/unicode_tables.h $(GEN)/peg_tables.h \
          $(GEN)/unicode_data.h $(GEN)/charmap_data.h
STAMPS := $(GEN)/ast.stamp $(GEN)/ops.stamp $(GEN)/names.stamp
NEW     = $(GEN)/new-$(basename $(@F))
SETTLE  = sh scripts/settle.sh $(NEW) $(GEN) && touch $@

generated: $(STAMPS) $(GEN_H) $(GEN_C:%=$(GEN)/%.c)

$(GEN)/scan.c: grammar/scan.re | $(GEN)
	$(call say,RE2C)
	$(Q)$(RE2C) -W -Werror --no-generation-date -o $@ $<

$(GEN)/python.tab.c $(GEN)/python.tab.h &: grammar/python.y | $(GEN)
	$(call say,BISON)
	$(Q)$(BISON) -Wall -Werror --defines=$(GEN)/python.tab.h -o $(GEN)/python.tab.c $<

$(GEN)/ast.stamp: grammar/ast.asdl scripts/gen_ast.py | $(GEN)
	$(call say,GEN)
	$(Q)mkdir -p $(NEW) && $(PY) scripts/gen_ast.py $< $(NEW) && $(SETTLE)

$(GEN)/ops.stamp: scripts/gen_ops.py $(OPS) | $(GEN)
	$(call say,GEN)
	$(Q)mkdir -p $(NEW) && $(PY) scripts/gen_ops.py $(NEW) $(OPS) && $(SETTLE)

$(GEN)/names.stamp: scripts/gen_names.py $(SRC) $(HDR) $(OPS) | $(GEN)
	$(call say,GEN)
	$(Q)mkdir -p $(NEW) && $(PY) scripts/gen_names.py $(NEW) $(SRC) $(HDR) $(OPS) && $(SETTLE)

$(GEN)/unicode_data.h: scripts/gen_unicode.py | $(GEN)
	$(call say,GEN)
	$(Q)$(PY) scripts/gen_unicode.py $@

$(GEN)/unicode_tables.h: grammar/unicode_aliases.txt scripts/gen_idents.py | $(GEN)
	$(call say,GEN)
	$(Q)$(PY) scripts/gen_idents.py $< $@

$(GEN)/peg_tables.h: grammar/errors.peg scripts/gen_peg.py | $(GEN)
	$(call say,GEN)
	$(Q)$(PY) scripts/gen_peg.py $< $@

$(GEN)/charmap_data.h: scripts/gen_charmaps.py | $(GEN)
	$(call say,GEN)
	$(Q)$(PY) scripts/gen_charmaps.py $@

$(GEN)/frozen.c: scripts/gen_frozen.py $(FROZ) | $(GEN)
	$(call say,GEN)
	$(Q)$(PY) scripts/gen_frozen.py $@ stdlib/py

$(GEN)/%.h: $(STAMPS) ; @:
$(GEN)/%.c: $(STAMPS) ; @:
$(GEN)/%.inc: $(STAMPS) ; @:

$(GEN): ; mkdir -p $@

# --- flags -----------------------------------------------------------------------------------

WARN := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wundef -Wwrite-strings \
        -Wpointer-arith -Wvla
ifeq ($(CI),true)
WARN += -Werror
endif

PROBE    := \043include <stdio.h>\n\043include <readline/readline.h>\n
PROBE    := $(PROBE)int main(void) { return !rl_library_version; }\n
READLINE := $(shell printf '$(PROBE)' | \
              $(CC) -x c - -o /dev/null -lreadline 2>/dev/null && echo yes)

CPPFLAGS += -I. -I$(GEN) -D_GNU_SOURCE -DOU_VERSION='"$(VERSION)"' $(if $(READLINE),-DOU_READLINE)
CBASE    := -std=gnu11 -fno-common -fvisibility=hidden -fno-pie -fno-strict-aliasing $(WARN)
# Archives where there are some: five libraries less to load are a fifth of the start-up time.
archive  = $(filter /%,$(shell $(CC) -print-file-name=lib$1.a))
library  = $(or $(call archive,$1),-l$1)
EDITOR   := $(if $(call archive,tinfo),$(call library,readline) $(call archive,tinfo),-lreadline)
LIBS     := $(foreach l,gmp pcre2-8 utf8proc z,$(call library,$l)) $(if $(READLINE),$(EDITOR)) -lm

CFLAGS_release := -O2 -g1 -DNDEBUG
CFLAGS_debug   := -O0 -g3 -DOU_DEBUG
CFLAGS_audit   := -O1 -g -DOU_AUDIT
CFLAGS_asan    := -O1 -g -DOU_AUDIT -DOU_ASAN -fsanitize=address,undefined \
                  -fno-sanitize-recover=all -fno-omit-frame-pointer
CFLAGS_stress  := -O1 -g -DOU_AUDIT -DOU_STRESS
LDFLAGS_asan   := -fsanitize=address,undefined
CFLAGS_train   := $(CFLAGS_release) -fprofile-generate -fprofile-update=single
LDFLAGS_train  := -fprofile-generate
# What ran at all in the training is not cold: without the parameter, once in twenty runs would be.
CFLAGS_pgo     := $(CFLAGS_release) -flto -fprofile-use -fprofile-correction -Wno-missing-profile \
                  --param=unlikely-bb-count-fraction=1000000
LDFLAGS_pgo    := $(CFLAGS_pgo) -flto=$(JOBS)

# The evaluation loop is one function of computed gotos: these two passes would merge its
# dispatch jumps back into one.
vm/interp/eval.o_flags := -fno-gcse -fno-crossjumping
# Cold handlers would leave for a part of their own, and share its jump.
vm/interp/eval.o_pgo := -fno-reorder-blocks-and-partition
# All the branches of its checks between as many jumps keep the compiler busy for a quarter
# of an hour.
vm/interp/eval.o_asan := -fno-sanitize=undefined

# --- one set of rules a flavour --------------------------------------------------------------

objs = $(SRC:%.c=$(B)/$1/obj/%.o) $(GEN_C:%=$(B)/$1/obj/gen/%.o)
UNITS := $(patsubst tests/unit/%.c,%,$(wildcard tests/unit/*.c))

# Unit tests link the layers below their subject and nothing else: gc/ without a VM, grammar/
# without objects.  pick = the objects of flavour $1 in the folders $2.
pick = $(filter-out %/names.o %/frozen.o,$(filter $(foreach d,$2,$(B)/$1/obj/$d/%),$(call objs,$1)))
UNIT_CC = $(CC) $(CPPFLAGS) $(CBASE) -no-pie
COMPILE = $(if $(filter train pgo,$1),,$(CCACHE)) $(CC) $(CPPFLAGS) $(CBASE)

define flavour_rules
$1: $(B)/ouro-$1

$(B)/ouro-$1: $(call objs,$1)
	$$(call say,LD)
	$$(Q)$$(CC) -no-pie $$(LDFLAGS) $$(LDFLAGS_$1) -o $$@ $$^ $$(LIBS)

$(B)/$1/obj/gen/%.o: $(GEN)/%.c | $(STAMPS) $(GEN_H)
	@mkdir -p $$(@D)
	$$(call say,CC)
	$$(Q)$(COMPILE) $$(CFLAGS_$1) $$(CFLAGS) -MMD -MP -c -o $$@ $$<

$(B)/$1/obj/%.o: %.c | $(STAMPS) $(GEN_H)
	@mkdir -p $$(@D)
	$$(call say,CC)
	$$(Q)$(COMPILE) $$(CFLAGS_$1) $$($$*.o_flags) $$($$*.o_$1) $$(CFLAGS) -MMD -MP -c -o $$@ $$<

$(B)/$1/unit/gc_%: tests/unit/gc_%.c $(call pick,$1,gc vm/base)
	@mkdir -p $$(@D)
	$$(call say,UNIT)
	$$(Q)$$(UNIT_CC) $$(CFLAGS_$1) $$(LDFLAGS_$1) -o $$@ $$(filter-out %.h,$$^) $$(LIBS)

$(B)/$1/unit/grammar_%: tests/unit/grammar_%.c $(call pick,$1,grammar vm/base gen)
	@mkdir -p $$(@D)
	$$(call say,UNIT)
	$$(Q)$$(UNIT_CC) $$(CFLAGS_$1) $$(LDFLAGS_$1) -o $$@ $$(filter-out %.h,$$^) $$(LIBS)

-include $$(patsubst %.o,%.d,$(call objs,$1))
endef
$(foreach f,$(FLAVOURS),$(eval $(call flavour_rules,$f)))

# build/ouro is the optimised build that was asked for last.
release pgo:
	$(Q)$(PY) scripts/check_dispatch.py $<
	$(Q)ln -f $< $(B)/ouro

# The profile: an instrumented build runs the training, its counts go where the compiler looks.
PROFILE := $(B)/train/profile.stamp
$(call objs,pgo): $(PROFILE)
$(PROFILE): scripts/train.sh $(B)/ouro-train
	$(call say,TRAIN)
	$(Q)find $(B)/train/obj -name '*.gcda' -delete
	$(Q)sh $^ >$(B)/train/log 2>&1 || { cat $(B)/train/log; exit 1; }
	$(Q)mkdir -p $(B)/pgo/obj
	$(Q)cd $(B)/train/obj && find . -name '*.gcda' -exec cp --parents -t $(abspath $(B)/pgo/obj) {} +
	$(Q)touch $@

unit: $(UNITS:%=$(B)/audit/unit/%)

# --- tests -----------------------------------------------------------------------------------

RUN := $(PY) scripts/run_tests.py --jobs $(JOBS) --oracle $(ORACLE)

check: release audit unit
	$(RUN) --flavours release,audit --units

check-all: release audit asan stress unit
	$(RUN) --flavours release,audit,asan,stress,oracle --units --lint

# The prompt as it is where there is no readline.
check-plain:
	$(MAKE) B=$(B)/plain READLINE= release
	for t in tests/prompt/[a-z]*.py; do OURO=$(B)/plain/ouro $(PY) $$t || exit 1; done

oracle:
	$(RUN) --flavours oracle

lint:
	$(PY) scripts/check_layers.py
	$(PY) scripts/check_style.py

refleak: release
	$(PY) scripts/refleak.py --ouro $(B)/ouro --jobs $(JOBS)

fuzz: asan
	$(PY) scripts/fuzz.py --oracle $(ORACLE)
	$(PY) scripts/fuzz_calls.py --oracle $(ORACLE)

oom: audit
	$(PY) scripts/oom.py

bench: pgo
	$(PY) scripts/bench.py --oracle $(ORACLE) --json $(B)/bench.json

# make bench-compare OLD=path/to/ouro NEW=build/ouro
bench-compare:
	$(PY) scripts/bench.py --compare $(OLD) $(NEW)

bench-gc: release
	$(PY) scripts/bench_gc.py --oracle $(ORACLE) --ouro $(B)/ouro --json $(B)/bench-gc.json

fuzz-gc: release
	$(PY) scripts/fuzz_gc.py --oracle $(ORACLE) --ouro $(B)/ouro

fuzz-prompt: release
	$(PY) scripts/fuzz_prompt.py --oracle $(ORACLE) --ouro $(B)/ouro

# --- everything else -------------------------------------------------------------------------

deps:
	sh scripts/deps.sh

# The tarball carries the generated sources, newer than what they are made from.
DIST := ouro-$(VERSION)
dist: generated
	rm -rf $(B)/$(DIST) && mkdir -p $(B)/$(DIST)/$(GEN)
	git ls-files -z | xargs -0 cp -p --parents -t $(B)/$(DIST)
	cp -p $(GEN)/*.[ch] $(wildcard $(GEN)/*.inc) $(B)/$(DIST)/$(GEN)
	touch $(STAMPS:%=$(B)/$(DIST)/%)
	cd $(B)/$(DIST) && touch $(GEN)/*.[ch]
	tar -C $(B) -czf $(B)/$(DIST).tar.gz $(DIST)
	@echo $(B)/$(DIST).tar.gz

install: pgo
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/doc/ouro
	install -m 755 $(B)/ouro $(DESTDIR)$(PREFIX)/bin/ouro
	install -m 644 README.md LICENSE $(DESTDIR)$(PREFIX)/share/doc/ouro

clean:
	rm -rf $(B)
