using HotChocolate.Types;

namespace Leefbaarheid.Host.Security;

/// <summary>An API key as it is given out.</summary>
/// <param name="Apisleutel">What is known of it.</param>
/// <param name="Sleutel">What a program sends in the header <c>X-Api-Key</c>. It is told now and never again.</param>
internal sealed record Apisleuteltoegang(Apisleutel Apisleutel, string Sleutel);

/// <summary>Managing the keys of programs. What is changed stands in the wijzigingslog; the keys do not.</summary>
[MutationType]
internal sealed class ApisleutelMutations
{
    /// <summary>
    /// Makes a key for a program, which carries functions as people do and works until the end of a day. It works in the name of a
    /// medewerker when medewerkercode is given, else in its own.
    /// </summary>
    public async Task<Apisleuteltoegang> ApisleutelAanmakenAsync(
        string naam,
        IReadOnlyList<string> functies,
        string? medewerkercode,
        DateOnly vervaltOp,
        ApiKeyManagement beheer,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var einde = TimeZoneInfo.ConvertTimeToUtc(vervaltOp.ToDateTime(TimeOnly.MinValue).AddDays(1), time.LocalTimeZone);
        var sleutel = Secret.Create();
        return new Apisleuteltoegang(await beheer.AddAsync(naam, sleutel, medewerkercode, functies, einde, cancellationToken), sleutel);
    }

    /// <summary>Withdraws a key: within seconds it opens nothing any more.</summary>
    public Task<Apisleutel> ApisleutelIntrekkenAsync(Guid id, ApiKeyManagement beheer, CancellationToken cancellationToken)
        => beheer.WithdrawAsync(id, cancellationToken);
}
