; severity: warning
; enabled: yes
; tests: no
; summary: Every error is caught and forgotten.
; message: Every error that happens here is forgotten.
; why:
;   Mistakes of the program itself disappear as well, and what follows works with what is not there.
; help:
;   Catch what you expect, or write it to the log; say in a comment why nothing is to be done.
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           try { work(); } catch (Exception e) { }
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           try { work(); } catch (IOException e) { }
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           try { work(); } catch (Exception e) { log(e); }
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           try { work(); } catch (Exception ignored) { }
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           try { work(); } catch (Exception e) { /* Nothing depends on it. */ }
;       }
;   }
((catch_clause (catch_formal_parameter (catch_type . (type_identifier) @type .) name: (identifier) @name) body: (block . "{" . "}" .)) @match
  (#any-of? @type "Exception" "Throwable" "RuntimeException") (#not-match? @name "ignore|expected|unused"))
