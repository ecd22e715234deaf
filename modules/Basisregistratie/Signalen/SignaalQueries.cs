using Leefbaarheid.Contracts.Security;

namespace Leefbaarheid.Basisregistraties.Signalen;

/// <summary>Reading signals.</summary>
[QueryType]
internal sealed class SignaalQueries
{
    /// <summary>Signals to the current medewerker: unread ones first, and the latest day first within these (Meldingen).</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Signaalontvanger> GetMijnSignalen(BasisContext context, ICurrentUser gebruiker)
        => context.Signaalontvangers
            .Van(gebruiker)
            .OrderBy(ontvanger => ontvanger.GelezenOp != null)
            .ThenByDescending(ontvanger => ontvanger.Signaal!.Datum)
            .ThenBy(ontvanger => ontvanger.Id);

    /// <summary>All signals, the latest day first; those without a receiver too, which nobody would see otherwise.</summary>
    [UsePaging(IncludeTotalCount = true, DefaultPageSize = 50, MaxPageSize = 200)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Signaal> GetSignalen(BasisContext context)
        => context.Signalen.OrderByDescending(signaal => signaal.Datum).ThenBy(signaal => signaal.Id);

    /// <summary>How many signals the current medewerker has not read.</summary>
    public Task<int> GetMijnOngelezenSignalenAsync(BasisContext context, ICurrentUser gebruiker, CancellationToken cancellationToken)
        => context.Signaalontvangers.Van(gebruiker).CountAsync(ontvanger => ontvanger.GelezenOp == null, cancellationToken);
}

internal static class SignaalontvangerExtensions
{
    /// <summary>Those of the current medewerker; none for somebody who is no medewerker.</summary>
    public static IQueryable<Signaalontvanger> Van(this IQueryable<Signaalontvanger> ontvangers, ICurrentUser gebruiker)
    {
        var code = gebruiker.Medewerkercode ?? "";
        return ontvangers.Where(ontvanger => ontvanger.Medewerker!.Code == code);
    }
}
