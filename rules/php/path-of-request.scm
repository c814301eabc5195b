; severity: error
; enabled: yes
; tests: no
; needs: _GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_
; summary: The request chooses which file is used.
; message: The request chooses the file that `{function}` uses; `../` leads out of the folder it
;   was meant to stay in.
; why:
;   With `../../` in it a name reaches any file that the program may read, delete or overwrite: keys,
;   configuration, other people's data.
; help:
;   Keep the last part only with `basename`, or look the file up by an id of your own.
; bad:
;   readfile('files/' . $_GET['name']);
; bad:
;   $path = UPLOADS . '/' . $_POST['file']; unlink($path);
; bad:
;   file_put_contents($_GET['file'], $data);
; good:
;   readfile('files/' . basename($_GET['name']));
; good:
;   if (in_array($_GET['name'], FILES, true)) { readfile('files/' . $_GET['name']); }
; good:
;   file_put_contents($path, $_POST['text']);
((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match
  (#any-of? @function "readfile" "fopen" "file" "file_get_contents" "file_put_contents" "unlink" "rmdir" "mkdir" "opendir" "scandir" "glob" "highlight_file" "show_source" "parse_ini_file" "rename" "copy" "touch" "chmod" "\\readfile" "\\fopen" "\\file" "\\file_get_contents" "\\file_put_contents" "\\unlink"))
