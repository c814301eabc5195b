; severity: warning
; enabled: yes
; tests: no
; summary: A decimal number is made of a binary one.
; message: `new BigDecimal({value})` is not {value} but the nearest binary fraction; give it as a
;   text.
; why:
;   0.1 becomes 0.1000000000000000055511151231257827…
; help:
;   `new BigDecimal("0.1")`.
; bad:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           BigDecimal x = new BigDecimal(0.1);
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           BigDecimal x = new BigDecimal("0.1");
;       }
;   }
; good:
;   class A {
;       void f(HttpServletRequest request) throws Exception {
;           BigDecimal x = BigDecimal.valueOf(0.1);
;       }
;   }
((object_creation_expression type: (type_identifier) @class arguments: (argument_list . (decimal_floating_point_literal) @value)) @match
  (#eq? @class "BigDecimal") (#match? @value "\\.\\d"))
