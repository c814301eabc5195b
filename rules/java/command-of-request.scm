; severity: error
; enabled: yes
; tests: no
; needs: request|req
; summary: A value of the request is run as a command.
; message: A value of the request becomes part of a command; its sender can run other programs.
; why:
;   A shell takes `;`, `|`, `$( )` and more as its own, and a program takes what begins with `-` as an
;   option. Whoever sends the request runs what they like.
; help:
;   Start a fixed program without a shell, with the value as an argument of its own after a check.
;   Values are followed through local variables of the same function.
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           Runtime.getRuntime().exec("ping " + request.getParameter("host"));
;       }
;   }
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           String host = request.getParameter("host");
;           new ProcessBuilder("sh", "-c", "ping " + host).start();
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           Runtime.getRuntime().exec("ls");
;       }
;   }
((method_invocation object: (_) @object name: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#match? @object "[rR]untime") (#eq? @method "exec"))
((object_creation_expression type: (type_identifier) @class arguments: (argument_list (_) @data)) @match
  (#eq? @class "ProcessBuilder"))
