using System.Collections.Concurrent;
using System.Reflection;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Security;
using Leefbaarheid.Host.Security;

namespace Leefbaarheid.Host.Logboek;

/// <summary>Of which records the reading is logged, and what has to be known of them for that.</summary>
internal sealed class Leesplan(Onderwerpsoorten soorten)
{
    private readonly ConcurrentDictionary<Type, Lezer?> _lezers = new();

    /// <summary>The properties that are needed of records of a type; null for a type that everybody may read.</summary>
    public IReadOnlyList<string>? Velden(Type type) => Van(type)?.Velden;

    /// <summary>What was seen with a record; null for a type that everybody may read.</summary>
    public Gezien? Lees(object record) => Van(record.GetType())?.Lees(record);

    private Lezer? Van(Type type) => _lezers.GetOrAdd(type, Maak);

    private Lezer? Maak(Type type)
    {
        if (!typeof(Entity).IsAssignableFrom(type))
            return null;
        if (soorten.Alle.OfType<Zaaksoort>().FirstOrDefault(soort => soort.Soort == type.Name) is { } zaak)
            return new Lezer(type, zaak.Vertrouwelijkheid, soort: null, soortveld: null, sleutel: null);
        if (type.GetCustomAttribute<HoortBijAttribute>() is { } deel)
            return new Lezer(type, deel.Vertrouwelijkheid, deel.Zaaksoort, soortveld: null, deel.Sleutel);
        return type.GetCustomAttribute<HoortBijOnderwerpAttribute>() is { } hangend ? new Lezer(type, hangend.Vertrouwelijkheid, soort: null, hangend.Soort, hangend.Sleutel) : null;
    }

    private sealed class Lezer(Type type, string? vertrouwelijkheid, string? soort, string? soortveld, string? sleutel)
    {
        private readonly PropertyInfo? _vertrouwelijkheid = Veld(type, vertrouwelijkheid);
        private readonly PropertyInfo? _soort = Veld(type, soortveld);
        private readonly PropertyInfo? _sleutel = Veld(type, sleutel);

        public IReadOnlyList<string> Velden { get; } = [.. new[] { nameof(Entity.Id), vertrouwelijkheid, soortveld, sleutel }.OfType<string>()];

        public Gezien Lees(object record) => new(type.Name, ((Entity)record).Id)
        {
            Vertrouwelijkheid = (Vertrouwelijkheid?)_vertrouwelijkheid?.GetValue(record),
            Onderwerpsoort = soort ?? (string?)_soort?.GetValue(record),
            OnderwerpId = (Guid?)_sleutel?.GetValue(record),
        };

        private static PropertyInfo? Veld(Type type, string? naam)
            => naam is null ? null : type.GetProperty(naam) ?? throw new InvalidOperationException($"{type.Name} has no property '{naam}', which says who may read it.");
    }
}
