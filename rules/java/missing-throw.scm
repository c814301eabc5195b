; severity: error
; enabled: yes
; tests: no
; summary: An exception is created and not thrown.
; message: This exception is created and forgotten; `throw` seems to be missing.
; why:
;   The program goes on as if nothing had happened.
; help:
;   Throw it.
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           if (n < 0) { new IllegalArgumentException("n"); }
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           if (n < 0) { throw new IllegalArgumentException("n"); }
;       }
;   }
; good:
;   class A {
;       Exception f(Object x) {
;           return switch (x) {
;               case String s -> new IllegalArgumentException(s);
;               default -> new IllegalStateException() { };
;           };
;       }
;   }
; good:
;   class A {
;       void warn() { new AdministrativeError("id", "title"); }
;   }
((expression_statement (object_creation_expression type: (_) @class) @match)
  (#match? @class "Exception$|^(?:AssertionError|Error|IllegalAccessError|LinkageError|OutOfMemoryError|StackOverflowError)$"))
