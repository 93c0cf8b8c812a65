/* stdlib/errno.c - the module errno: the error numbers of the system by name, and the names by
 * number.
 *
 * Of two names for one number the later one in the table stands in errorcode. */
#include <errno.h>

#include "vm/runtime/module.h"

#define E(name) { #name, name }
static const struct {
    const char *name;
    int number;
} errors[] = {
    E(EDEADLK),      E(EOPNOTSUPP),      E(EWOULDBLOCK),     E(EPERM),
    E(ENOENT),       E(ESRCH),           E(EINTR),           E(EIO),
    E(ENXIO),        E(E2BIG),           E(ENOEXEC),         E(EBADF),
    E(ECHILD),       E(EAGAIN),          E(ENOMEM),          E(EACCES),
    E(EFAULT),       E(ENOTBLK),         E(EBUSY),           E(EEXIST),
    E(EXDEV),        E(ENODEV),          E(ENOTDIR),         E(EISDIR),
    E(EINVAL),       E(ENFILE),          E(EMFILE),          E(ENOTTY),
    E(ETXTBSY),      E(EFBIG),           E(ENOSPC),          E(ESPIPE),
    E(EROFS),        E(EMLINK),          E(EPIPE),           E(EDOM),
    E(ERANGE),       E(EDEADLOCK),       E(ENAMETOOLONG),    E(ENOLCK),
    E(ENOSYS),       E(ENOTEMPTY),       E(ELOOP),           E(ENOMSG),
    E(EIDRM),        E(ECHRNG),          E(EL2NSYNC),        E(EL3HLT),
    E(EL3RST),       E(ELNRNG),          E(EUNATCH),         E(ENOCSI),
    E(EL2HLT),       E(EBADE),           E(EBADR),           E(EXFULL),
    E(ENOANO),       E(EBADRQC),         E(EBADSLT),         E(EBFONT),
    E(ENOSTR),       E(ENODATA),         E(ETIME),           E(ENOSR),
    E(ENONET),       E(ENOPKG),          E(EREMOTE),         E(ENOLINK),
    E(EADV),         E(ESRMNT),          E(ECOMM),           E(EPROTO),
    E(EMULTIHOP),    E(EDOTDOT),         E(EBADMSG),         E(EOVERFLOW),
    E(ENOTUNIQ),     E(EBADFD),          E(EREMCHG),         E(ELIBACC),
    E(ELIBBAD),      E(ELIBSCN),         E(ELIBMAX),         E(ELIBEXEC),
    E(EILSEQ),       E(ERESTART),        E(ESTRPIPE),        E(EUSERS),
    E(ENOTSOCK),     E(EDESTADDRREQ),    E(EMSGSIZE),        E(EPROTOTYPE),
    E(ENOPROTOOPT),  E(EPROTONOSUPPORT), E(ESOCKTNOSUPPORT), E(ENOTSUP),
    E(EPFNOSUPPORT), E(EAFNOSUPPORT),    E(EADDRINUSE),      E(EADDRNOTAVAIL),
    E(ENETDOWN),     E(ENETUNREACH),     E(ENETRESET),       E(ECONNABORTED),
    E(ECONNRESET),   E(ENOBUFS),         E(EISCONN),         E(ENOTCONN),
    E(ESHUTDOWN),    E(ETOOMANYREFS),    E(ETIMEDOUT),       E(ECONNREFUSED),
    E(EHOSTDOWN),    E(EHOSTUNREACH),    E(EALREADY),        E(EINPROGRESS),
    E(ESTALE),       E(EUCLEAN),         E(ENOTNAM),         E(ENAVAIL),
    E(EISNAM),       E(EREMOTEIO),       E(EDQUOT),          E(ENOMEDIUM),
    E(EMEDIUMTYPE),  E(ECANCELED),       E(ENOKEY),          E(EKEYEXPIRED),
    E(EKEYREVOKED),  E(EKEYREJECTED),    E(EOWNERDEAD),      E(ENOTRECOVERABLE),
    E(ERFKILL),
};

static int init(ou_obj *m)
{
    OU_AUTO ou_obj *codes = ou_dict_new();
    for (size_t i = 0; codes && i < sizeof errors / sizeof *errors; i++) {
        OU_AUTO ou_obj *number = ou_int_new(errors[i].number);
        OU_AUTO ou_obj *name = ou_str_from(errors[i].name);
        if (!number || !name || ou_dict_set(codes, number, name) < 0) return -1;
        if (ou_module_add(m, errors[i].name, ou_take(&number)) < 0) return -1;
    }
    return ou_module_add(m, "errorcode", ou_take(&codes));
}

OU_MODULE(errno, "Error numbers of the system.", NULL, init, NULL);
