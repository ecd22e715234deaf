using Leefbaarheid.Host.Tests.Support;

namespace Leefbaarheid.Host.Tests.Architecture;

public sealed class RulecodeTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("leefbaarheid-rules-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Every_rule_has_a_test_that_names_its_code()
    {
        var untested = Rulecodes.Untested(TestHost.Repository);

        Assert.True(untested.Count == 0, $"No test breaks the rules {string.Join(", ", untested)}.");
    }

    [Fact]
    public void A_rule_that_no_test_names_is_told_by_its_code()
    {
        Write("modules/A/Stoel.cs", "class Stoel { void Zit() => throw new RegelovertredingException(\"STOEL_BEZET\", \"Bezet.\"); }");
        Write("contracts/A/Tafel.cs", "class Tafel { void Dek() => throw new RegelovertredingException(\"TAFEL_VOL\", \"Vol.\"); }");
        Write("host/Deur.cs", "class Deur { void Open() => throw new RegelovertredingException(\"DEUR_DICHT\", \"Dicht.\"); }");
        Write("host/obj/Made.cs", "class Made { void X() => throw new RegelovertredingException(\"GEMAAKT\", \"Nee.\"); }");
        Write("tests/A/TafelTests.cs", "// STOEL_BEZET\nclass TafelTests { void Vol() => AssertRefused(\"TAFEL_VOL\", null); }");

        Assert.Equal(["DEUR_DICHT", "STOEL_BEZET"], Rulecodes.Untested(_root));
    }

    [Theory]
    [InlineData("void M() { throw new RegelovertredingException(\n \"EEN_CODE\", \"NIET_DIE\", \"NOCH_DIE\"); }", "EEN_CODE")]
    [InlineData("void M() => throw new RegelovertredingException(jong ? \"TE_JONG\" : \"TE_OUD\", \"Nee.\");", "TE_JONG TE_OUD")]
    [InlineData("static RegelovertredingException M() => new(\"EEN_CODE\", \"Nee.\");", "EEN_CODE")]
    [InlineData("static RegelovertredingException Fout(string code) => new(code, \"NIET_DIE\"); void M() => throw Fout(\"EEN_CODE\");", "EEN_CODE")]
    [InlineData("void M() => gebeurtenis.Weiger(\"EEN_CODE\", \"Nee.\");", "EEN_CODE")]
    [InlineData("void M() => gebeurtenis?.Weiger(\"EEN_CODE\", \"Nee.\");", "EEN_CODE")]
    [InlineData("(string Code, string Reden)? M() => goed ? null : (\"EEN_CODE\", \"NIET_DIE\");", "EEN_CODE")]
    [InlineData("sealed class E(int n) : DomainException(\"EEN_CODE\", \"Nee.\", \"veld\");", "EEN_CODE")]
    [InlineData("void M() => throw new ArgumentException(\"GEEN_REGEL\"); // RegelovertredingException", "")]
    [InlineData("RegelovertredingException? M() => null; PermissionSet P() => new(\"GEEN_REGEL\");", "")]
    public void A_code_is_found_wherever_a_rule_refuses(string member, string codes)
        => Assert.Equal(codes, string.Join(' ', Rulecodes.EnforcedIn($"class C {{ {member} }}")));

    private void Write(string path, string source)
    {
        foreach (var room in new[] { "modules", "contracts", "host", "tests" })
            Directory.CreateDirectory(Path.Combine(_root, room));
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, source);
    }
}
