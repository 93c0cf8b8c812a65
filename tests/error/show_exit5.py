# exit() with a status.
# exit: 7
exit(7)
