package kamiroda.gateway.wiring;

import java.util.Map;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells who asks from outside that the program runs. */
@RestController
class PingController {
    @GetMapping("/api/ping")
    Map<String, Boolean> ping() {
        return Map.of("ok", true);
    }
}
