// A page of Asharq Al-Awsat. Its tokens are lines; HEADLINE and AGAIN, which no grammar tells from other lines, are
// marked before the parser sees them. One token ahead decides everywhere.
grammar NewsPage;

tokens { HEADLINE, AGAIN }

page    : ( LINE | SIZE )* ( articles+=article | MARKER ( LINE | SIZE )* )* EOF ;

article : headline=HEADLINE ( captions+=( LINE | SIZE ) )* MARKER SIZE? AGAIN ( body+=( LINE | SIZE ) )* ;

MARKER  : 'TT' ;
SIZE    : '20' ;
LINE    : ~'\n'+ ;
END     : '\n'+ -> skip ;
