using System.Data.Common;
using GovDisclosure.Internal;
using GovDisclosure.Orleans;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Serialization;
using Orleans.Storage;

namespace Orleans.Hosting;

/// <summary>Puts the organs of a nation into a cluster.</summary>
public static class GovDisclosureOrleansExtensions
{
    private const string Npgsql = "Npgsql";

    /// <summary>Lets a silo of a single process, which forgets when it ends, hold organs and audit files.</summary>
    /// <param name="builder">The silo.</param>
    /// <returns>The same silo.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ISiloBuilder AddGovDisclosure(this ISiloBuilder builder) => AddGovDisclosure(builder, null);

    /// <summary>Lets a silo hold organs and audit files.</summary>
    /// <param name="builder">The silo.</param>
    /// <param name="configure">Sets the options; null for a single process that forgets when it ends.</param>
    /// <returns>The same silo.</returns>
    /// <remarks>
    /// <para>With <see cref="NationOptions.PostgreSql"/> membership, states and reminders stand in the database, where <see cref="NationSchema"/> has to be made
    /// beforehand, and the host brings the package Npgsql. Without it states and reminders are kept in memory, unless the host has registered a grain
    /// storage of the name <see cref="NationOptions.StorageName"/>, or reminders; membership is then the host's to choose, for example <c>UseLocalhostClustering()</c>.</para>
    /// <para>An <see cref="IPublishedFileStore"/>, an <see cref="INoticeRecipient"/>, and readers of published files are taken from the container.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static ISiloBuilder AddGovDisclosure(this ISiloBuilder builder, Action<NationOptions>? configure)
    {
        var options = Add(Guard.NotNull(builder).Services, configure);
        builder.Services.AddGovDisclosure();
        builder.Services.TryAddSingleton<SiloNotices>();
        builder.Services.TryAddSingleton<ReadingSlots>();
        builder.Services.AddKeyedSingleton<IGrainStorageSerializer, StoredJsonSerializer>(NationOptions.StorageName);
        if (options.PostgreSql is { } text)
        {
            var database = InSchema(text);
            builder.UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Npgsql, database));
            builder.UseAdoNetReminderService(o => (o.Invariant, o.ConnectionString) = (Npgsql, database));
            return builder.AddAdoNetGrainStorage(NationOptions.StorageName, o => (o.Invariant, o.ConnectionString) = (Npgsql, database));
        }

        if (!builder.Services.Any(s => s.IsKeyedService && s.ServiceType == typeof(IGrainStorage) && Equals(s.ServiceKey, NationOptions.StorageName)))
        {
            builder.AddMemoryGrainStorage(NationOptions.StorageName);
        }

        return builder.Services.Any(s => s.ServiceType == typeof(IReminderTable)) ? builder : builder.UseInMemoryReminderService();
    }

    /// <summary>Lets a client of the cluster speak to organs, see <see cref="DisclosureNation"/>.</summary>
    /// <param name="builder">The client.</param>
    /// <param name="configure">Sets the options as for the silos; null for none, where the host says how to find the cluster.</param>
    /// <returns>The same client.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IClientBuilder AddGovDisclosure(this IClientBuilder builder, Action<NationOptions>? configure)
    {
        var options = Add(Guard.NotNull(builder).Services, configure);
        return options.PostgreSql is { } text ? builder.UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Npgsql, InSchema(text))) : builder;
    }

    private static NationOptions Add(IServiceCollection services, Action<NationOptions>? configure)
    {
        var options = new NationOptions();
        configure?.Invoke(options);
        services.Configure(configure ?? (_ => { }));
        services.AddSerializer(serializer => serializer.AddJsonSerializer(NationJson.IsContract, NationJson.Contract(options.References)));
        return options;
    }

    // Orleans asks for its queries by a name of its own; in a schema of ours they meet no other application's.
    private static string InSchema(string text) => new DbConnectionStringBuilder { ConnectionString = text, ["Search Path"] = NationSchema.Name }.ConnectionString;
}
