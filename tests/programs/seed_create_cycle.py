# no-stress: gc.collect() finds fewer
# Manual collection of self-referring lists.
import sys, gc
def create_cycle():
    list = [8, 9, 10]
    list.append(list)
    return list
print(create_cycle())               #> [8, 9, 10, [...]]
def create_cycles():
    list = [8, 9, 10]
    list.append(list)
def main():
    gc.collect()
    print("Creating garbage...")
    for i in range(8):
        create_cycles()
    print("Collecting...")
    n = gc.collect()
    print("Number of unreachable objects collected by GC:", n)
    print("Uncollectable garbage:", gc.garbage)
if __name__ == "__main__":
    main()                          #> Creating garbage...
                                    #> Collecting...
                                    #> Number of unreachable objects collected by GC: 8
                                    #> Uncollectable garbage: []
    sys.exit()
