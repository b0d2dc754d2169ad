using GovDisclosure.Data;
using GovDisclosure.Registers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace GovDisclosure.EntityFrameworkCore;

/// <summary>Puts the tables of a register into a host's model.</summary>
public static class GovDisclosureModelBuilderExtensions
{
    /// <summary>Adds the tables of a register to the model, with names, lengths, keys and indexes as <see cref="Data.RegisterSchema"/> has them.</summary>
    /// <param name="modelBuilder">The builder, in <c>OnModelCreating</c>.</param>
    /// <returns>The builder.</returns>
    /// <remarks>
    /// <para>A host's migrations then make the tables, and its LINQ reads <see cref="RegisterRow"/>, <see cref="RegisterEntry"/> and
    /// <see cref="RegisterMessage"/>. They are for reading: what is written is written by the store, with its chain and its versions.</para>
    /// <para>On PostgreSQL, numbers and names compare by code points, whatever the order of the database is.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="modelBuilder"/> is null.</exception>
    public static ModelBuilder UseGovDisclosure(this ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<RegisterRow>(Requests);
        modelBuilder.Entity<RegisterEntry>(Entries);
        modelBuilder.Entity<RegisterMessage>(Messages);
        Parts(modelBuilder);
        if (modelBuilder.Model.GetAnnotations().Any(annotation => annotation.Name.StartsWith("Npgsql:", StringComparison.Ordinal)))
        {
            CompareByCodePoints(modelBuilder);
        }

        return modelBuilder;
    }

    /// <summary>Lets entities of the host hold days, moments, outcomes and reply kinds of the library, as ISO text and codes.</summary>
    /// <param name="configurationBuilder">The builder, in <c>ConfigureConventions</c>.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configurationBuilder"/> is null.</exception>
    public static ModelConfigurationBuilder UseGovDisclosure(this ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<LocalDate>().HaveConversion<RegisterConverters.Day>().HaveMaxLength(10);
        configurationBuilder.Properties<OffsetDateTime>().HaveConversion<RegisterConverters.Moment>().HaveMaxLength(40);
        configurationBuilder.Properties<Outcome>().HaveConversion<RegisterConverters.OutcomeCode>().HaveMaxLength(60);
        configurationBuilder.Properties<ReplyKind>().HaveConversion<RegisterConverters.ReplyCode>().HaveMaxLength(60);
        return configurationBuilder;
    }

    private static void Requests(EntityTypeBuilder<RegisterRow> table)
    {
        table.ToTable("gd_request").HasKey(row => new { row.Site, row.Id });
        table.Ignore(row => row.ReceivedOn);
        Key(table.Property(row => row.Site), "site", 64);
        Key(table.Property(row => row.Id), "request_id", 100);
        table.Property(row => row.Sequence).HasColumnName("seq");
        table.Property(row => row.Version).HasColumnName("version_no");
        table.Property(row => row.Stamp).HasColumnName("stamp_no").IsConcurrencyToken();
        Key(table.Property(row => row.Head), "head_hash", 64);
        Words(table.Property(row => row.Organ), "organ", 200);
        Words(table.Property(row => row.Title), "title", 200);
        Words(table.Property(row => row.Department), "department", 200);
        Words(table.Property(row => row.Clerk), "clerk", 100);
        Day(table.Property(row => row.DueOn), "due_on");
        table.Property(row => row.DeadlineState).HasColumnName("due_state").HasConversion<short>();
        table.Property(row => row.WaitingFor).HasColumnName("waiting_for").HasConversion<short>();
        Day(table.Property(row => row.WaitingThrough), "waiting_through");
        Day(table.Property(row => row.TurnsOn), "turns_on");
        table.Property(row => row.ClosedBy).HasColumnName("closed_by").HasConversion<short>();
        Day(table.Property(row => row.ClosedOn), "closed_on");
        Day(table.Property(row => row.VoidOn), "void_on");
        Words(table.Property(row => row.ReplyState), "reply_state", 60);
        table.Property(row => row.Told).HasColumnName("told").HasConversion<short>();
        table.Property<string>("Document").HasColumnName("doc").IsRequired();
        table.Property<string?>("DayKey").HasColumnName("day_key").HasMaxLength(32);
        table.ComplexProperty(row => row.Facts, Facts);
        table.HasIndex(row => new { row.Site, row.Sequence }).IsUnique().HasDatabaseName("gd_request_seq");
        table.HasIndex(row => new { row.Site, row.ClosedOn, row.DueOn, row.Sequence, row.WaitingFor, row.TurnsOn }).HasDatabaseName("gd_request_due");
        table.HasIndex(row => new { row.Site, row.Organ, row.ClosedOn, row.DueOn, row.Sequence }).HasDatabaseName("gd_request_organ");
    }

    private static void Facts(ComplexPropertyBuilder<RegisterFacts> facts)
    {
        facts.IsRequired();
        facts.Property(f => f.ReceivedOn).HasColumnName("received_on").HasConversion<RegisterConverters.Day>().HasMaxLength(10);
        facts.Property(f => f.DecidedOn).HasColumnName("decided_on").HasConversion<RegisterConverters.Day>().HasMaxLength(10);
        facts.Property(f => f.Applicant).HasColumnName("applicant_kind").HasConversion<short>();
        facts.Property(f => f.Channel).HasColumnName("channel").HasConversion<short>();
        facts.Property(f => f.Outcome).HasColumnName("outcome").HasConversion<RegisterConverters.OutcomeCode>().HasMaxLength(60);
        facts.Property(f => f.Reply).HasColumnName("reply_kind").HasConversion<RegisterConverters.ReplyCode>().HasMaxLength(60);
        facts.Property(f => f.IsExtended).HasColumnName("is_extended").HasConversion<RegisterConverters.Flag>();
        facts.Property(f => f.IsInTime).HasColumnName("in_time").HasConversion<RegisterConverters.Flag>();
        facts.Property(f => f.Fee).HasColumnName("fee_e4").HasConversion<RegisterConverters.Fee>();
        facts.Property(f => f.FeeOn).HasColumnName("fee_on").HasConversion<RegisterConverters.Day>().HasMaxLength(10);
        facts.Property(f => f.Problem).HasColumnName("fault").HasConversion<short?>();
    }

    private static void Entries(EntityTypeBuilder<RegisterEntry> table)
    {
        table.ToTable("gd_entry").HasKey(entry => new { entry.Site, entry.RequestId, entry.Version });
        table.Ignore(entry => entry.IsSound);
        Key(table.Property(entry => entry.Site), "site", 64);
        Key(table.Property(entry => entry.RequestId), "request_id", 100);
        table.Property(entry => entry.Version).HasColumnName("version_no").ValueGeneratedNever();
        table.Property(entry => entry.At).HasColumnName("made_at").HasConversion<RegisterConverters.Moment>().HasMaxLength(40);
        Key(table.Property(entry => entry.Person), "person", 100);
        table.Property(entry => entry.Comment).HasColumnName("remark");
        table.Property(entry => entry.Data).HasColumnName("body_text");
        Key(table.Property(entry => entry.Previous), "prev_hash", 64);
        Key(table.Property(entry => entry.Hash), "entry_hash", 64);
    }

    private static void Messages(EntityTypeBuilder<RegisterMessage> table)
    {
        table.ToTable("gd_message").HasKey(message => new { message.Site, message.Number });
        Key(table.Property(message => message.Site), "site", 64);
        table.Property(message => message.Number).HasColumnName("message_no").ValueGeneratedNever();
        Key(table.Property(message => message.RequestId), "request_id", 100);
        table.Property(message => message.Kind).HasColumnName("kind").HasConversion<short>();
        table.Property(message => message.On).HasColumnName("made_on").HasConversion<RegisterConverters.Day>().HasMaxLength(10);
        Day(table.Property(message => message.DueOn), "due_on");
        Day(table.Property(message => message.WasDueOn), "was_due_on");
        Words(table.Property(message => message.Organ), "organ", 200);
        Words(table.Property(message => message.Department), "department", 200);
        Words(table.Property(message => message.Clerk), "clerk", 100);
        table.Property<string?>("SentAt").HasColumnName("sent_at").HasMaxLength(40);
        table.HasIndex("Site", "SentAt", "Number").HasDatabaseName("gd_message_sent");
    }

    // What only the store reads: in the model, so that migrations make it, and without a type.
    private static void Parts(ModelBuilder modelBuilder)
    {
        Bag(modelBuilder, "gd_contact", 2, [("site", 64), ("request_id", 100), ("full_name?", 200), ("document_no?", 0), ("postal_address?", 0), ("telephone?", 0), ("email?", 0)])
            .HasIndex("site", "full_name").HasDatabaseName("gd_contact_name");
        Bag(modelBuilder, "gd_review", 5, [("site", 64), ("request_id", 100), ("case_id", 100), ("#place", 0), ("#from_year", 0), ("#through_year?", 0)])
            .HasIndex("site", "from_year").HasDatabaseName("gd_review_year");
        var numbers = Bag(
            modelBuilder,
            "gd_index_number",
            3,
            [("site", 64), ("rule_id", 80), ("publication_id", 100), ("number_text", 100), ("scope_key", 200), ("##serial_no", 0), ("given_on", 10)]);
        numbers.HasIndex("site", "number_text").IsUnique().HasDatabaseName("gd_index_number_text");
        numbers.HasIndex("site", "rule_id", "scope_key", "serial_no").IsUnique().HasDatabaseName("gd_index_number_serial");
        Bag(modelBuilder, "gd_series", 2, [("site", 64), ("series", 100), ("##last_no", 0)]);
        Bag(
            modelBuilder,
            "gd_report",
            4,
            [
                ("site", 64), ("organ", 200), ("#year_no", 0), ("##report_no", 0), ("locked_on", 10), ("figures_hash", 80), ("made_at", 40), ("person", 100), ("reason_text?", 0),
                ("body_text", 0), ("page_text?", 0),
            ]);
        Bag(modelBuilder, "gd_once", 2, [("site", 64), ("once_key", 200), ("body_hash", 200), ("##until_no", 0), ("answer_text?", 0)])
            .HasIndex("site", "until_no").HasDatabaseName("gd_once_until");

        Bag(
            modelBuilder,
            "gd_publication",
            2,
            [
                ("site", 64), ("publication_id", 100), ("##version_no", 0), ("title", 200), ("organ?", 200), ("#kind", 0), ("#attribute_no", 0), ("#is_public", 0), ("step_code?", 60), ("index_text?", 100),
                ("document_no?", 200), ("made_on?", 10), ("published_on?", 10), ("effective_on?", 10), ("ended_on?", 10), ("withdrawn_on?", 10), ("doc", 0),
            ])
            .HasIndex("site", "published_on", "publication_id").HasDatabaseName("gd_publication_day");
        Bag(
            modelBuilder,
            "gd_publication_entry",
            3,
            [("site", 64), ("publication_id", 100), ("##version_no", 0), ("made_at", 40), ("person", 100), ("body_text", 0), ("text_hash", 64), ("prev_hash", 64), ("entry_hash", 64)]);
        Bag(modelBuilder, "gd_publication_class", 4, [("site", 64), ("publication_id", 100), ("scheme_id", 100), ("class_code", 100)])
            .HasIndex("site", "scheme_id", "class_code").HasDatabaseName("gd_publication_class_code");

        Bag(modelBuilder, "gd_holder", 3, [("site", 64), ("holder_key", 201), ("##place_no", 0)]);
        Bag(modelBuilder, "gd_piece", 3, [("site", 64), ("##piece_no", 0), ("##place_no", 0)]);

        // The version goes into a host's migrations with the tables.
        Bag(modelBuilder, "gd_schema", 2, [("site", 64), ("##version_no", 0)])
            .HasData(new Dictionary<string, object>(StringComparer.Ordinal) { ["site"] = "*", ["version_no"] = (long)RegisterSchema.Version });

        // The index over the day of receipt, which EF makes for no property of a complex type: the same table once more, by that column.
        var days = Bag(modelBuilder, "gd_request_day", 2, [("site", 64), ("request_id", 100), ("received_on", 10)]);
        days.ToTable("gd_request");
        days.HasOne(typeof(RegisterRow)).WithOne().HasForeignKey("gd_request_day", "site", "request_id");
        days.HasIndex("site", "received_on").HasDatabaseName("gd_request_received");
    }

    /// <param name="modelBuilder">The builder.</param>
    /// <param name="name">The table.</param>
    /// <param name="keys">How many of the first columns are the key.</param>
    /// <param name="columns">The columns: <c>#</c> and <c>##</c> before a name for small and large numbers, <c>?</c> after it for one that can be null; the length of a text, 0 for any.</param>
    private static EntityTypeBuilder<Dictionary<string, object>> Bag(ModelBuilder modelBuilder, string name, int keys, (string Column, int Length)[] columns)
    {
        var table = modelBuilder.SharedTypeEntity<Dictionary<string, object>>(name);
        table.ToTable(name);
        foreach (var (column, length) in columns)
        {
            var plain = column.Trim('#', '?');
            var isNullable = column.EndsWith('?');
            var type = column.StartsWith("##", StringComparison.Ordinal) ? typeof(long) : column[0] == '#' ? (isNullable ? typeof(short?) : typeof(short)) : typeof(string);
            var property = table.IndexerProperty(type, plain).HasColumnName(plain).IsRequired(!isNullable).ValueGeneratedNever();
            if (length > 0)
            {
                property.HasMaxLength(length);
            }
        }

        table.HasKey([.. columns.Take(keys).Select(column => column.Column.Trim('#'))]);
        return table;
    }

    private static void CompareByCodePoints(ModelBuilder modelBuilder)
    {
        foreach (var property in modelBuilder.Model.GetEntityTypes().Where(type => type.GetTableName()?.StartsWith("gd_", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetProperties().Concat(type.GetComplexProperties().SelectMany(part => part.ComplexType.GetProperties()))))
        {
            if (property.GetMaxLength() is not null && property.GetColumnName() is not ("title" or "document_no"))
            {
                property.SetCollation("C");
            }
        }
    }

    private static void Key(PropertyBuilder<string> property, string column, int length) => property.HasColumnName(column).HasMaxLength(length).ValueGeneratedNever();

    private static void Words(PropertyBuilder<string?> property, string column, int length) => property.HasColumnName(column).HasMaxLength(length);

    private static void Day(PropertyBuilder<LocalDate?> property, string column)
        => property.HasColumnName(column).HasConversion<RegisterConverters.Day>().HasMaxLength(10);
}
