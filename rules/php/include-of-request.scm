; severity: error
; enabled: yes
; tests: no
; needs: _GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_
; summary: A request chooses which file is run.
; message: The request chooses which file is run; look its value up in a list of what is allowed.
; why:
;   `../../../tmp/upload.jpg` is a file name too, and so is `php://input` on some set-ups.
; help:
;   `$pages = ['home' => 'home.php']; require $pages[$_GET['page']] ?? '404.php';`
; bad:
;   include $_GET['page'];
; bad:
;   require_once('pages/' . $_REQUEST['page'] . '.php');
; bad:
;   include "pages/$_GET[page].php";
; bad:
;   $page = 'pages/' . $_GET['page']; include $page;
; good:
;   require $pages[$_GET['page']] ?? '404.php';
; good:
;   include 'pages/' . basename($_GET['page']) . '.php';
; good:
;   include $file;
([(include_expression (_) @data) (include_once_expression (_) @data) (require_expression (_) @data) (require_once_expression (_) @data)] @match)
