using Leefbaarheid.Contracts.Errors;
using Leefbaarheid.Host.Security;

namespace Leefbaarheid.Host.Tests.Security;

public sealed class WachtwoordregelsTests
{
    private static readonly Gebruiker s_joke = new("JVISSER", "Joke Visser", "JVISSER", []);

    [Theory]
    [InlineData("elf tekens.", "WACHTWOORD_TE_KORT")]
    [InlineData("", "WACHTWOORD_TE_KORT")]
    [InlineData("aaaaaaaaaaaaaaaa", "WACHTWOORD_TE_EENVOUDIG")]
    [InlineData("ababababababab", "WACHTWOORD_TE_EENVOUDIG")]
    [InlineData("hallo jvisser 2026", "WACHTWOORD_TE_EENVOUDIG")]
    [InlineData("mevrouw VISSER 2026", "WACHTWOORD_TE_EENVOUDIG")]
    public void What_is_easy_to_guess_is_refused(string wachtwoord, string code)
        => Assert.Equal(code, Assert.Throws<RegelovertredingException>(() => Wachtwoordregels.Controleer(wachtwoord, s_joke)).Code);

    [Fact]
    public void What_is_longer_than_anybody_types_is_refused()
        => Assert.Equal(
            "WACHTWOORD_TE_LANG",
            Assert.Throws<RegelovertredingException>(() => Wachtwoordregels.Controleer(string.Concat(Enumerable.Repeat("abcdefgh", 17)), s_joke)).Code);

    [Theory]
    [InlineData("een fiets in de regen")]
    [InlineData("kq8TmW2xRvZp")]
    public void A_sentence_or_something_random_is_taken(string wachtwoord) => Wachtwoordregels.Controleer(wachtwoord, s_joke);

    [Fact]
    public void What_the_program_makes_up_is_taken()
    {
        for (var time = 0; time < 200; time++)
            Wachtwoordregels.Controleer(Passwords.Random(), s_joke);
    }
}
