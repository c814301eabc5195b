; severity: error
; enabled: yes
; tests: no
; needs: request|req
; summary: A value of the request is put into SQL text.
; message: A value of the request becomes part of the SQL text; use a placeholder.
; why:
;   A quote in the value ends the text around it, and what follows is SQL of whoever sent the request.
; help:
;   Write a placeholder in the text and hand the value over beside it.
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           statement.executeQuery("SELECT * FROM a WHERE b = '" + request.getParameter("b") + "'");
;       }
;   }
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           String id = request.getParameter("id");
;           String sql = "DELETE FROM a WHERE id = " + id;
;           statement.executeUpdate(sql);
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           PreparedStatement s = c.prepareStatement("SELECT * FROM a WHERE b = ?");
;       }
;   }
((method_invocation name: (identifier) @method arguments: (argument_list . (_) @data)) @match
  (#any-of? @method "executeQuery" "executeUpdate" "execute" "prepareStatement" "createQuery" "createNativeQuery" "queryForList" "queryForObject" "addBatch"))
