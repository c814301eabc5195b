; severity: warning
; enabled: yes
; tests: yes
; summary: A handler comes after one that already takes its errors.
; message: This handler never runs: one above it already takes what it names.
; why:
;   PHP takes the first handler that fits. What stands below `catch (Exception $e)` for an exception
;   of that family is never reached.
; help:
;   Put the narrower class first.
; bad:
;   try { work(); } catch (\Exception $e) { a(); } catch (\RuntimeException $e) { b(); }
; bad:
;   try { work(); } catch (NotFound $e) { a(); } catch (NotFound $e) { b(); }
; good:
;   try { work(); } catch (\RuntimeException $e) { a(); } catch (\Exception $e) { b(); }
; good:
;   try { work(); } catch (\Exception $e) { a(); } catch (\TypeError $e) { b(); }
((try_statement (catch_clause) (catch_clause)) @match)
