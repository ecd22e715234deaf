using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Leefbaarheid.Host.Logboek;

/// <summary>
/// Adds a row of the log for every record that a save makes, changes or removes, to that same save: none is kept without its row, and no
/// row without the change. One instance per scope, as the contexts have.
/// </summary>
internal sealed class Wijzigingsschrijver(Wijzigingsplannen plannen)
{
    private readonly Dictionary<DbContext, List<Wijziging>> _rijen = [];

    /// <param name="context">The context that is about to save.</param>
    /// <param name="entries">All that it tracks, with their states up to date.</param>
    /// <param name="nu">When, in UTC.</param>
    /// <param name="gebruiker">Who.</param>
    public void Bewaart(DbContext context, IReadOnlyList<EntityEntry> entries, DateTime nu, string gebruiker)
    {
        // Those of a save that failed are still there; this one has its own.
        Vergeet(context);
        var records = new Dictionary<(Type, Guid), Recordwijziging>();
        foreach (var entry in entries)
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                Lees(entry, records);
        }

        var rijen = records.Values
            .Where(record => record.Plan is not null && record.IsGewijzigd)
            .Select(record => record.Rij(nu, gebruiker))
            .ToList();
        if (rijen.Count == 0)
            return;
        context.AddRange(rijen);
        _rijen[context] = rijen;
    }

    /// <summary>Saved: nobody has a use for the rows in memory, and an import writes many.</summary>
    public void Bewaard(DbContext context) => Vergeet(context);

    private void Vergeet(DbContext context)
    {
        if (!_rijen.Remove(context, out var rijen))
            return;
        foreach (var rij in rijen)
            context.Entry(rij).State = EntityState.Detached;
    }

    private void Lees(EntityEntry entry, Dictionary<(Type, Guid), Recordwijziging> records)
    {
        var (hoofd, pad) = (entry.Metadata, "");
        for (var ownership = hoofd.FindOwnership(); ownership is not null; ownership = hoofd.FindOwnership())
        {
            var navigation = ownership.PrincipalToDependent!.Name;
            pad = $"{char.ToLowerInvariant(navigation[0])}{navigation[1..]}{Volgnummer(entry, ownership.IsUnique)}.{pad}";
            hoofd = ownership.PrincipalEntityType;
        }

        var isDeel = pad.Length > 0;
        if (!isDeel && entry.Entity is not Entity)
            return;

        // The key of a part begins with that of its record.
        var sleutel = (Guid)entry.Property((isDeel ? entry.Metadata.FindOwnership()!.Properties : entry.Metadata.FindPrimaryKey()!.Properties)[0].Name).CurrentValue!;
        if (!records.TryGetValue((hoofd.ClrType, sleutel), out var record))
            records.Add((hoofd.ClrType, sleutel), record = new Recordwijziging(plannen.Van(hoofd, entry.Context), sleutel));
        if (!isDeel)
            record.Soort = entry.State switch { EntityState.Added => Logsoort.Nieuw, EntityState.Deleted => Logsoort.Verwijderd, _ => Logsoort.Gewijzigd };
        if (plannen.Van(entry.Metadata, entry.Context) is not { } plan)
            return;
        foreach (var veld in plan.Velden)
        {
            var waarde = entry.Property(veld.Veld);
            if (entry.State != EntityState.Added)
                record.Oud(pad, veld, waarde.OriginalValue);
            if (entry.State != EntityState.Deleted)
                record.Nieuw(pad, veld, waarde.CurrentValue);
        }
    }

    /// <summary>Which of several parts it is.</summary>
    private static string Volgnummer(EntityEntry entry, bool isEnige)
        => isEnige ? "" : $"[{Waardetekst.Van(entry.Property(entry.Metadata.FindPrimaryKey()!.Properties[^1].Name).CurrentValue)}]";

    /// <summary>One record in one save. A part that was replaced is tracked twice: what went has the old values, what came the new ones.</summary>
    private sealed class Recordwijziging(Wijzigingsplan? plan, Guid id)
    {
        private readonly Dictionary<string, (Veldplan Veld, object? Oud, object? Nieuw)> _velden = new(StringComparer.Ordinal);

        public Wijzigingsplan? Plan => plan;

        public Logsoort Soort { get; set; } = Logsoort.Gewijzigd;

        public bool IsGewijzigd => Soort != Logsoort.Gewijzigd || _velden.Values.Any(veld => IsAnders(veld) && !veld.Veld.IsBijhouding);

        public void Oud(string pad, Veldplan veld, object? waarde)
            => _velden[pad + veld.Naam] = (veld, waarde, _velden.GetValueOrDefault(pad + veld.Naam).Nieuw);

        public void Nieuw(string pad, Veldplan veld, object? waarde)
            => _velden[pad + veld.Naam] = (veld, _velden.GetValueOrDefault(pad + veld.Naam).Oud, waarde);

        public Wijziging Rij(DateTime nu, string gebruiker) => new(nu, gebruiker, plan!.Module, plan.Recordtype, id, Soort, Velden());

        private List<Veldwijziging> Velden() => Soort == Logsoort.Nieuw
            ? []
            : [.. _velden
                .Where(veld => IsAnders(veld.Value) && (Soort == Logsoort.Verwijderd || !veld.Value.Veld.IsBijhouding))
                .Select(veld => veld.Value.Veld.MetWaarden
                    ? Veldwijziging.Met(veld.Key, veld.Value.Veld.Klasse, Waardetekst.Van(veld.Value.Oud), Waardetekst.Van(veld.Value.Nieuw))
                    : Veldwijziging.Zonder(veld.Key, veld.Value.Veld.Klasse))];

        private static bool IsAnders((Veldplan Veld, object? Oud, object? Nieuw) veld) => !veld.Veld.Veld.GetValueComparer().Equals(veld.Oud, veld.Nieuw);
    }
}
