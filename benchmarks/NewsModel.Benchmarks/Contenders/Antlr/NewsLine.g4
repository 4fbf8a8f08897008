// What stands inside a line: a caption with its credit, a dateline before the first paragraph.
grammar NewsLine;

caption   : ( description+=. )+? ( OPEN inner=credit )? EOF ;

credit    : PHOTO_CREDIT ( source+=~( OPEN | CLOSE ) )+ CLOSE
          | ( source+=( OTHER | COMMA | DASH ) )+
            ( CLOSE
            | file=FILE_PHOTO_CLOSE
            | PHOTO ( creator+=~( OPEN | CLOSE | FILE_CLOSE ) )+ ( CLOSE | file=FILE_CLOSE )
            | SLASH ( creator+=~( OPEN | CLOSE | SLASH_FILE_PHOTO_CLOSE ) )+ ( CLOSE | file=SLASH_FILE_PHOTO_CLOSE ) ) ;

firstLine : ( before=dateline DASH )? ( rest+=. )+? EOF ;

dateline  : ( place+=~( COMMA | DASH ) )+ ( COMMA ( region+=~DASH )+ )? ;

// What ends a credit ends its line.
CLOSE                  : ')' EOF ;
FILE_PHOTO_CLOSE       : ' file photo)' EOF ;
FILE_CLOSE             : ', File)' EOF ;
SLASH_FILE_PHOTO_CLOSE : '/File Photo)' EOF ;
OPEN                   : ' (' ;
PHOTO_CREDIT           : 'photo credit: ' ;
PHOTO                  : ' Photo/' ;
SLASH                  : '/' ;
COMMA                  : ', ' ;
DASH                   : ' \u2014 ' ;
OTHER                  : ( ~[ (),/p] | ' ' ~[ (),/fpP\u2014] )+ | . ;
