using GovDisclosure.Law;

// The program runs once after it is published: a citation proves that the built-in data survived trimming.
Console.WriteLine(Instruments.Regulations2019.Article(33, 2));
