; severity: error
; enabled: yes
; tests: no
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
; good:
;   require $pages[$_GET['page']] ?? '404.php';
; good:
;   include 'pages/' . basename($_GET['page']) . '.php';
; good:
;   include $file;
([(include_expression) (include_once_expression) (require_expression) (require_once_expression)] @match)
