package rolewatch.stats.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of this API, and of how its figures are computed. */
@RestController
class DocumentController {

  @GetMapping(path = "/v1/openapi.yaml", produces = "application/yaml")
  Resource openApi() {
    return new ClassPathResource("openapi.yaml", DocumentController.class);
  }

  @GetMapping(path = "/v1/methodology", produces = "text/markdown;charset=UTF-8")
  Resource methodology() {
    return new ClassPathResource("methodology.md", DocumentController.class);
  }
}
