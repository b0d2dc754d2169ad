using GovDisclosure.AspNetCore.Endpoints;

namespace GovDisclosure.AspNetCore.Tests;

public class SchemaLinkTests
{
    [Fact]
    public void Schemas_ThatOperationsName_AreServed()
    {
        var served = typeof(Operations).Assembly.GetManifestResourceNames();
        var named = Operations.All.SelectMany(operation => new[] { operation.BodySchema, operation.AnswerSchema }).OfType<string>().Distinct(StringComparer.Ordinal);
        Assert.DoesNotContain(named, name => !served.Contains($"GovDisclosure.AspNetCore.Schemas.{name}.schema.json", StringComparer.Ordinal));
    }
}
