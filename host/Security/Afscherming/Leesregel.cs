using System.Linq.Expressions;
using System.Reflection;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using static System.Linq.Expressions.Expression;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// Who may read what, as a condition in the database. A case is for those who handle it or were named; for others when their functions reach
/// that far in vertrouwelijkheid, and in type, team and area.
/// </summary>
internal sealed class Leesregel(Tabellen tabellen, ModuleDbContext context)
{
    private const string Id = nameof(Entity.Id);

    private readonly Expression _lezer = Property(
        Constant(context, context.GetType()), typeof(ModuleDbContext).GetProperty(nameof(ModuleDbContext.Leesbereik), BindingFlags.Instance | BindingFlags.NonPublic)!);

    /// <summary>For a case.</summary>
    public LambdaExpression VanZaak(IMutableEntityType entity, Zaaksoort soort)
    {
        var zaak = new Tabellen.Rij(entity, isVreemd: false);
        return Lambda(OrElse(Geldt(nameof(Leesbereik.IsOnbeperkt)), Mag(zaak, soort)), zaak.Parameter);
    }

    /// <summary>For a part of a case, at most as open as its case.</summary>
    public LambdaExpression VanDeel(IMutableEntityType entity, Zaaksoort? soort, string sleutel, string? vertrouwelijkheid)
    {
        var deel = new Tabellen.Rij(entity, isVreemd: false);
        var zaakId = deel.Kolom<Guid?>(sleutel);
        var mag = soort is null
            ? Constant(false)
            : HeeftZaak(soort, zaakId, zaak => EigenNiveau(deel, vertrouwelijkheid, zaak, soort));
        return Lambda(OrElse(Geldt(nameof(Leesbereik.IsOnbeperkt)), OrElse(Equal(zaakId, Constant(null, typeof(Guid?))), mag)), deel.Parameter);
    }

    /// <summary>
    /// For a record that hangs on one of several kinds. First the case that it leads to is looked up, and then whether that may be read: the condition, which is long,
    /// stands there once.
    /// </summary>
    public LambdaExpression VanOnderwerp(IMutableEntityType entity, IReadOnlyDictionary<string, Onderwerpsoort> soorten, HoortBijOnderwerpAttribute plaats)
    {
        var hangend = new Tabellen.Rij(entity, isVreemd: false);
        var soort = hangend.Kolom<string>(plaats.Soort);
        var sleutel = hangend.Kolom<Guid?>(plaats.Sleutel);
        var mag = soorten.Values.OfType<Openonderwerp>().Aggregate(
            Geldt(nameof(Leesbereik.IsOnbeperkt)) as Expression, (of, open) => OrElse(of, Equal(soort, Constant(open.Soort))));
        foreach (var zaaksoort in soorten.Values.OfType<Zaaksoort>())
        {
            var delen = soorten.Values.OfType<Zaakdeelsoort>().Where(deel => deel.Zaaksoort == zaaksoort.Soort);
            var zaakId = delen.Aggregate(
                Als(soort, zaaksoort.Soort, sleutel, Constant(null, typeof(Guid?))), (anders, deel) => Als(soort, deel.Soort, ZaakVan(deel, sleutel), anders));
            mag = AnyOf(
                mag,
                Equal(zaakId, Constant(Guid.Empty, typeof(Guid?))),
                HeeftZaak(zaaksoort, zaakId, zaak => EigenNiveau(hangend, plaats.Vertrouwelijkheid, zaak, zaaksoort)));
        }

        return Lambda(mag, hangend.Parameter);
    }

    /// <summary>For a record that follows another of the same context, of which the filter counts here too.</summary>
    public LambdaExpression VanRecord(IMutableEntityType entity, HoortBijRecordAttribute plaats)
    {
        var volgend = new Tabellen.Rij(entity, isVreemd: false);
        return Lambda(
            OrElse(
                Geldt(nameof(Leesbereik.IsOnbeperkt)),
                tabellen.Heeft(plaats.Record, ander => Equal(ander.Kolom<Guid?>(Id), volgend.Kolom<Guid?>(plaats.Sleutel)))),
            volgend.Parameter);
    }

    /// <summary>The case of a part; the empty key where the part has none, null where there is no such part.</summary>
    private Expression ZaakVan(Zaakdeelsoort soort, Expression sleutel)
        => tabellen.Zoek<Guid?>(
            soort.Tabel,
            deel => Equal(deel.Kolom<Guid?>(Id), sleutel),
            deel => Coalesce(deel.Kolom<Guid?>(soort.Sleutel), Constant(Guid.Empty, typeof(Guid?))));

    private static ConditionalExpression Als(Expression soort, string waarde, Expression dan, Expression anders) => Condition(Equal(soort, Constant(waarde)), dan, anders);

    private Expression HeeftZaak(Zaaksoort soort, Expression sleutel, Func<Tabellen.Rij, Expression?> bovendien)
        => tabellen.Heeft(soort.Tabel, zaak =>
        {
            var gevonden = Equal(zaak.Kolom<Guid?>(Id), sleutel);

            // A context that holds the cases itself has this filter on them already.
            var mag = tabellen.Eigen(soort.Tabel) is null ? AndAlso(gevonden, Mag(zaak, soort)) : gevonden;
            return bovendien(zaak) is { } meer ? AndAlso(mag, meer) : mag;
        });

    /// <summary>Null: as open as the case.</summary>
    private Expression? EigenNiveau(Tabellen.Rij rij, string? kolom, Tabellen.Rij zaak, Zaaksoort soort)
        => kolom is null
            ? null
            : AnyOf(
                Niveau(rij.Kolom<Vertrouwelijkheid>(kolom), zaak, soort),
                Equal(rij.Kolom<string>(nameof(Entity.SystemCreatedBy)), Lezer<string>(nameof(Leesbereik.Gebruikersnaam))),
                Genoemd(zaak, soort));

    private Expression Mag(Tabellen.Rij zaak, Zaaksoort soort)
        => OrElse(AndAlso(Niveau(zaak.Kolom<Vertrouwelijkheid>(soort.Vertrouwelijkheid), zaak, soort), Bereik(zaak, soort)), Genoemd(zaak, soort));

    private Expression Niveau(Expression niveau, Tabellen.Rij zaak, Zaaksoort soort)
    {
        return AnyOf(
            Is(Vertrouwelijkheid.Openbaar),
            AndAlso(Is(Vertrouwelijkheid.Intern), Geldt(nameof(Leesbereik.LeestIntern))),
            AndAlso(Is(Vertrouwelijkheid.Vertrouwelijk), OrElse(Geldt(nameof(Leesbereik.LeestVertrouwelijk)), VanMijnTeam(zaak, soort))),
            AndAlso(Is(Vertrouwelijkheid.Geheim), Geldt(nameof(Leesbereik.LeestGeheim))));

        Expression Is(Vertrouwelijkheid waarde) => Equal(niveau, Constant(waarde));
    }

    private Expression Bereik(Tabellen.Rij zaak, Zaaksoort soort)
        => AnyOf(
            VanType(zaak, soort, nameof(Leesbereik.Overal)),
            AndAlso(VanType(zaak, soort, nameof(Leesbereik.InTeam)), VanMijnTeam(zaak, soort)),
            AndAlso(VanType(zaak, soort, nameof(Leesbereik.InGebied)), InMijnGebied(zaak, soort)),
            AndAlso(VanType(zaak, soort, nameof(Leesbereik.InTeamEnGebied)), AndAlso(VanMijnTeam(zaak, soort), InMijnGebied(zaak, soort))));

    private Expression Genoemd(Tabellen.Rij zaak, Zaaksoort soort)
    {
        var ik = Convert(Lezer<Guid>(nameof(Leesbereik.MedewerkerId)), typeof(Guid?));
        var behandelt = Equal(zaak.Kolom<Guid?>(soort.Medewerker), ik);
        return soort.Meelezers is { } pad ? OrElse(behandelt, Leidt<Guid?>(zaak, pad, waarde => Equal(waarde, ik))) : behandelt;
    }

    private Expression VanMijnTeam(Tabellen.Rij zaak, Zaaksoort soort)
        => Bevat<Guid>(Lezer<IReadOnlyList<Guid>>(nameof(Leesbereik.Teams)), teams => teams(Convert(zaak.Kolom<Guid?>(soort.Team), typeof(Guid))));

    private Expression InMijnGebied(Tabellen.Rij zaak, Zaaksoort soort)
        => Bevat<Guid>(
            Lezer<IReadOnlyList<Guid>>(nameof(Leesbereik.Gebieden)),
            gebieden => AnyOf([.. soort.Gebieden.Select(pad => Leidt<Guid?>(zaak, pad, waarde => gebieden(Convert(waarde, typeof(Guid)))))]));

    private Expression VanType(Tabellen.Rij zaak, Zaaksoort soort, string waar)
    {
        var typen = Lezer<Typebereik>(waar);
        return OrElse(
            Geldt(Property(typen, nameof(Typebereik.IsElk))),
            Bevat<string>(Property(typen, nameof(Typebereik.Codes)), codes => Leidt<string>(zaak, soort.Type, codes)));
    }

    /// <summary>Whether the end of a path is as asked.</summary>
    private Expression Leidt<T>(Tabellen.Rij begin, Pad pad, Func<Expression, Expression> einde) => Volg<T>(begin.Kolom<Guid?>(pad.Kolom), pad.Stappen, 0, einde);

    private Expression Volg<T>(Expression waarde, IReadOnlyList<Stap> stappen, int index, Func<Expression, Expression> einde)
        => tabellen.Heeft(stappen[index].Tabel, rij => AndAlso(
            Equal(rij.Kolom<Guid?>(stappen[index].Van), waarde),
            index == stappen.Count - 1 ? einde(rij.Kolom<T>(stappen[index].Naar)) : Volg<T>(rij.Kolom<Guid?>(stappen[index].Naar), stappen, index + 1, einde)));

    private MemberExpression Lezer<T>(string member)
    {
        var property = Property(_lezer, member);
        return property.Type == typeof(T) ? property : throw new InvalidOperationException($"{member} is no {typeof(T).Name}.");
    }

    private BinaryExpression Geldt(string member) => Geldt(Lezer<bool>(member));

    /// <summary>
    /// A yes or no about the reader, as a value that is there or is null. EF Core makes a statement for each combination of values that are null, so that this is no
    /// part of it: what it rules out is left out, and what it makes true too.
    /// </summary>
    private static BinaryExpression Geldt(Expression ja)
        => NotEqual(Parameter<bool?>(Condition(ja, Constant(true, typeof(bool?)), Constant(null, typeof(bool?)))), Constant(null, typeof(bool?)));

    /// <summary>
    /// Whether a list has a value; left out of the statement where it is empty. It is one value of the statement, however long it is: for a list of values EF Core
    /// would make the statement anew each time.
    /// </summary>
    private static BinaryExpression Bevat<T>(Expression lijst, Func<Func<Expression, Expression>, Expression> voorwaarde)
        => AndAlso(
            Geldt(GreaterThan(Property(lijst, typeof(IReadOnlyCollection<T>), nameof(IReadOnlyCollection<>.Count)), Constant(0))),
            voorwaarde(waarde => Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(T)], Parameter<IEnumerable<T>>(lijst), waarde)));

    private static MethodCallExpression Parameter<T>(Expression waarde) => Call(typeof(EF), nameof(EF.Parameter), [typeof(T)], waarde);

    private static Expression AnyOf(params IReadOnlyList<Expression> voorwaarden) => voorwaarden.Count == 0 ? Constant(false) : voorwaarden.Aggregate(OrElse);
}
