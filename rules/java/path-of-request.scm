; severity: error
; enabled: yes
; tests: no
; needs: request|req
; summary: The request chooses which file is used.
; message: The request chooses the file that is used here; `../` leads out of the folder it was
;   meant to stay in.
; why:
;   With `../../` in it a name reaches any file that the program may read or overwrite: keys,
;   configuration, other people's data.
; help:
;   Keep the last part of the name only, or look the file up by an id of your own.
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           File file = new File("files", request.getParameter("name"));
;       }
;   }
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           String name = request.getParameter("name");
;           new FileInputStream("files/" + name).read();
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           File file = new File("files", "a");
;       }
;   }
((object_creation_expression type: (type_identifier) @class arguments: (argument_list (_) @data)) @match
  (#any-of? @class "File" "FileInputStream" "FileOutputStream" "FileReader" "FileWriter" "RandomAccessFile"))
