; severity: error
; enabled: yes
; tests: yes
; summary: A changed text is thrown away.
; message: `{method}` gives back a new text and leaves this one as it is; the result is lost.
; why:
;   Texts cannot be changed in Java.
; help:
;   `name = name.trim();`.
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           name.trim();
;       }
;   }
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           text.replace("a", "b");
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           name = name.trim();
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           list.replace("a", "b");
;       }
;   }
; good:
;   class A {
;       void f() { pipeline.replace("a", "b", handler); }
;   }
((expression_statement (method_invocation object: (identifier) @text name: (identifier) @method) @match)
  (#any-of? @method "trim" "strip" "toUpperCase" "toLowerCase" "replace" "replaceAll" "substring" "concat") (#match? @text "(?:^(?:name|text|str|string|line|message|path|url|title)|(?:Name|Text|Str|String|Line|Message|Path|Url|Title))$"))
