using System.Linq.Expressions;
using Leefbaarheid.Contracts.Data;
using Leefbaarheid.Contracts.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Leefbaarheid.Host.Security;

/// <summary>
/// The tables that the filters of one context look into. Those of the context itself are asked as its own entities; those of other modules become
/// entities without a class, of which the context knows no more columns than the filters need, and of which no migration knows.
/// </summary>
internal sealed class Tabellen(IMutableModel model, ModuleDbContext context)
{
    private readonly ConstantExpression _context = Expression.Constant(context, context.GetType());
    private readonly bool _metVoorvoegsel = SchemaPrefix.IsNeeded(context.Database.ProviderName);

    /// <summary>The entity of this context that the table holds; null when it is another module's.</summary>
    public IMutableEntityType? Eigen(Tabel tabel)
    {
        var (naam, schema) = Plaats(tabel);
        return model.GetEntityTypes().FirstOrDefault(entity => entity is { BaseType: null, HasSharedClrType: false } && entity.GetTableName() == naam && entity.GetSchema() == schema);
    }

    /// <summary>Whether a table has a row of which a condition holds.</summary>
    public Expression Heeft(Tabel tabel, Func<Rij, Expression> voorwaarde)
    {
        var (bron, rij) = Rijen(tabel);
        return Heeft(bron, rij, voorwaarde);
    }

    /// <summary>The same for an entity of this context.</summary>
    public Expression Heeft(Type entity, Func<Rij, Expression> voorwaarde)
    {
        var rij = new Rij(model.FindEntityType(entity) ?? throw new InvalidOperationException($"{context.GetType().Name} has no {entity.Name}."), isVreemd: false);
        return Heeft(Expression.Call(_context, nameof(DbContext.Set), [entity]), rij, voorwaarde);
    }

    /// <summary>A value of the row of which a condition holds; null when there is none.</summary>
    public Expression Zoek<T>(Tabel tabel, Func<Rij, Expression> voorwaarde, Func<Rij, Expression> waarde)
    {
        var (bron, rij) = Rijen(tabel);
        var gevonden = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [rij.Parameter.Type], bron, Expression.Quote(Expression.Lambda(voorwaarde(rij), rij.Parameter)));
        var waarden = Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [rij.Parameter.Type, typeof(T)], gevonden, Expression.Quote(Expression.Lambda(waarde(rij), rij.Parameter)));
        return Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [typeof(T)], waarden);
    }

    private static MethodCallExpression Heeft(Expression bron, Rij rij, Func<Rij, Expression> voorwaarde)
        => Expression.Call(typeof(Queryable), nameof(Queryable.Any), [rij.Parameter.Type], bron, Expression.Quote(Expression.Lambda(voorwaarde(rij), rij.Parameter)));

    private (Expression Bron, Rij Rij) Rijen(Tabel tabel)
        => Eigen(tabel) is { } eigen
            ? (Expression.Call(_context, nameof(DbContext.Set), [eigen.ClrType]), new Rij(eigen, isVreemd: false))
            : (Expression.Call(_context, nameof(DbContext.Set), [typeof(Dictionary<string, object>)], Expression.Constant(Vreemd(tabel).Name)), new Rij(Vreemd(tabel), isVreemd: true));

    private IMutableEntityType Vreemd(Tabel tabel)
    {
        var naam = $"{tabel.Schema}.{tabel.Naam}";
        if (model.FindEntityType(naam) is { } known)
            return known;
        var added = model.AddEntityType(naam, typeof(Dictionary<string, object>));
        added.IsKeyless = true;
        var (table, schema) = Plaats(tabel);
        added.SetTableName(table);
        added.SetSchema(schema);
        added.SetIsTableExcludedFromMigrations(true);
        return added;
    }

    private (string Naam, string? Schema) Plaats(Tabel tabel) => _metVoorvoegsel ? ($"{tabel.Schema}_{tabel.Naam}", null) : (tabel.Naam, tabel.Schema);

    /// <summary>A row in a condition.</summary>
    internal sealed class Rij(IMutableEntityType entity, bool isVreemd)
    {
        public ParameterExpression Parameter { get; } = Expression.Parameter(entity.ClrType, "rij");

        /// <summary>A column as a value of this type, which may be nullable where the column is not.</summary>
        public Expression Kolom<T>(string naam)
        {
            var property = entity.FindProperty(naam) ?? (isVreemd ? Voeg<T>(naam) : throw new InvalidOperationException($"{entity.Name} has no column '{naam}', which says who may read it."));
            var waarde = Expression.Call(typeof(EF), nameof(EF.Property), [property.ClrType], Parameter, Expression.Constant(naam));
            return property.ClrType == typeof(T) ? waarde : Expression.Convert(waarde, typeof(T));
        }

        private IMutableProperty Voeg<T>(string naam)
        {
            var property = entity.AddIndexerProperty(naam, typeof(T));
            if (typeof(T) == typeof(Vertrouwelijkheid))
                property.SetValueConverter(new EnumToStringConverter<Vertrouwelijkheid>());
            return property;
        }
    }
}
