# Named tuples and __slots__.
from collections import namedtuple
colors = [("Yellow", "#ffffe00"), ("Ivorry", "#FFFFF0")]
Color = namedtuple('Color', ['name', 'hex_value'])
colors_named_tuple = [Color("Yellow", "#ffffe00"), Color("Ivorry", "#FFFFF0")]
print(colors_named_tuple, colors_named_tuple[0].name, colors == colors_named_tuple)
#> [Color(name='Yellow', hex_value='#ffffe00'), Color(name='Ivorry', hex_value='#FFFFF0')] Yellow True
class MyClass:
    __slots__ = ['name', 'age']  # Define the attributes that the class will have
    def __init__(self, name, age):
        self.name = name
        self.age = age
m = MyClass("n", 5)
print(m.name, m.age, hasattr(m, "__dict__"))  #> n 5 False
try: m.other = 1
except AttributeError as e: print(e)  #> 'MyClass' object has no attribute 'other'
