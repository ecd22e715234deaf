using System.Linq.Expressions;
using System.Reflection;
using Leefbaarheid.Contracts.Data;
using Microsoft.EntityFrameworkCore;

namespace Leefbaarheid.Contracts.Bewaring;

/// <summary>Records of one type that are erased with a case. Made by <see cref="Wisbron.Van{T}"/>.</summary>
public abstract class Wissoort
{
    private protected Wissoort()
    {
    }

    /// <summary>The fields that lead to what it hangs on: <c>Taak.ActieregelId</c>.</summary>
    internal abstract IEnumerable<string> Velden { get; }

    internal abstract Task<IReadOnlyList<Aanhangsel>> HangtAanAsync(ModuleDbContext context, List<Guid> sleutels, CancellationToken cancellationToken);

    internal abstract Task<IReadOnlyList<Guid>> WisAsync(ModuleDbContext context, List<Guid> sleutels, CancellationToken cancellationToken);

    internal abstract Task LosAsync(ModuleDbContext context, List<Guid> sleutels, CancellationToken cancellationToken);
}

/// <summary>Records of one type that are erased with a case.</summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class Wissoort<T> : Wissoort
    where T : Entity
{
    private static readonly MethodInfo s_bevat = typeof(Enumerable).GetMethods()
        .Single(method => method.Name == nameof(Enumerable.Contains) && method.GetParameters().Length == 2)
        .MakeGenericMethod(typeof(Guid?));

    private readonly List<Expression<Func<T, Guid?>>> _aan = [];
    private readonly List<Expression<Func<T, Guid?>>> _los = [];
    private Func<T, Guid>? _bestand;
    private bool _telt = true;

    internal override IEnumerable<string> Velden => _aan.Concat(_los).Select(veld => $"{typeof(T).Name}.{Naam(veld)}");

    /// <summary>It goes when the record goes that this field leads to.</summary>
    /// <param name="veld">The field: <c>taak => taak.ActieregelId</c>.</param>
    public Wissoort<T> Aan(Expression<Func<T, Guid?>> veld)
    {
        _aan.Add(veld);
        return this;
    }

    /// <summary>It stays when the record goes that this field leads to, and the field is emptied.</summary>
    /// <param name="veld">The field; it can be null.</param>
    public Wissoort<T> Los(Expression<Func<T, Guid?>> veld)
    {
        _los.Add(veld);
        return this;
    }

    /// <summary>It has a stored file, which goes with it.</summary>
    /// <param name="bestand">Gives the key of the file.</param>
    public Wissoort<T> MetBestand(Func<T, Guid> bestand)
    {
        _bestand = bestand;
        return this;
    }

    /// <summary>It is a mere trace: see <see cref="Aanhangsel.Telt"/>.</summary>
    public Wissoort<T> AlsSpoor()
    {
        _telt = false;
        return this;
    }

    internal override async Task<IReadOnlyList<Aanhangsel>> HangtAanAsync(ModuleDbContext context, List<Guid> sleutels, CancellationToken cancellationToken)
    {
        var gevonden = new List<Aanhangsel>();
        foreach (var veld in _aan)
        {
            var aan = Expression.Lambda<Func<T, Paar>>(
                Expression.MemberInit(
                    Expression.New(typeof(Paar)),
                    Expression.Bind(typeof(Paar).GetProperty(nameof(Paar.Id))!, Expression.Property(veld.Parameters[0], nameof(Entity.Id))),
                    Expression.Bind(typeof(Paar).GetProperty(nameof(Paar.Aan))!, veld.Body)),
                veld.Parameters);
            var paren = await context.Set<T>().AsNoTracking().Where(In(veld, sleutels)).Select(aan).ToListAsync(cancellationToken);
            gevonden.AddRange(paren.Select(paar => new Aanhangsel(paar.Id, paar.Aan!.Value, _telt)));
        }

        return gevonden;
    }

    internal override async Task<IReadOnlyList<Guid>> WisAsync(ModuleDbContext context, List<Guid> sleutels, CancellationToken cancellationToken)
    {
        var records = await context.Set<T>().Where(record => sleutels.Contains(record.Id)).ToListAsync(cancellationToken);
        context.RemoveRange(records);
        return _bestand is null ? [] : [.. records.Select(_bestand)];
    }

    internal override async Task LosAsync(ModuleDbContext context, List<Guid> sleutels, CancellationToken cancellationToken)
    {
        foreach (var veld in _los)
        {
            foreach (var record in await context.Set<T>().Where(In(veld, sleutels)).Where(record => !sleutels.Contains(record.Id)).ToListAsync(cancellationToken))
            {
                if (context.Entry(record) is { State: not EntityState.Deleted } blijft)
                    blijft.Property(Naam(veld)).CurrentValue = null;
            }
        }
    }

    private static Expression<Func<T, bool>> In(Expression<Func<T, Guid?>> veld, IEnumerable<Guid> sleutels)
    {
        // A member of an object, as the compiler makes of a variable: EF sends it as a parameter, and the statement is made once.
        var keuze = Expression.Property(Expression.Constant(new Keuze([.. sleutels.Cast<Guid?>()])), nameof(Keuze.Sleutels));
        return Expression.Lambda<Func<T, bool>>(Expression.Call(s_bevat, keuze, veld.Body), veld.Parameters);
    }

    private static string Naam(Expression<Func<T, Guid?>> veld)
        => ((MemberExpression)(veld.Body is UnaryExpression omzetting ? omzetting.Operand : veld.Body)).Member.Name;

    private sealed record Keuze(IEnumerable<Guid?> Sleutels);

    private sealed record Paar
    {
        public Guid Id { get; init; }

        public Guid? Aan { get; init; }
    }
}
