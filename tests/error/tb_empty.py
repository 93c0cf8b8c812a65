# An exception without a message.
raise ValueError                    #! ValueError
