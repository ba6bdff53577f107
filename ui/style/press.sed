# Takes the air out of the stylesheet: indentation, comments that stand alone, and blanks around signs.
s/^ +//
s/ *\/\*[^*]*\*\/ *$//
s/ +\{ +/{/g
s/; +/;/g
s/;? +\}/}/g
s/: +/:/g
s/, +/,/g
/^$/d
