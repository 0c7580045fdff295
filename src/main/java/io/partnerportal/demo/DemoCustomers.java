package io.partnerportal.demo;

import io.partnerportal.associations.AssociationType;
import io.partnerportal.customers.CustomerService;
import io.partnerportal.customers.NewCustomer;
import io.partnerportal.kernel.BillingCycle;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.subaccounts.SubAccountMappings;
import io.partnerportal.subaccounts.SubAccountMappings.SubAccount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The customers of the demo, whose they are, and which sub-accounts of the bills are theirs. */
@Component
class DemoCustomers {

    private final CustomerService customers;
    private final SubAccountMappings mappings;
    private final DemoPeople people;

    DemoCustomers(CustomerService customers, SubAccountMappings mappings, DemoPeople people) {
        this.customers = customers;
        this.mappings = mappings;
        this.people = people;
    }

    /** Where a customer belongs. */
    private record Place(
            @Nullable PublicId partner,
            AssociationType type,
            @Nullable PublicId manager) {}

    private record Wish(String account, String name, Place place) {}

    /**
     * Creates the customers and gives each a sub-account of the CNY bill and a share of the sample's.
     *
     * @param sample sub-accounts of the sample bill; the last few stay unassigned, so that the page has something to show
     */
    void create(DemoPeople.Partners partners, List<SubAccount> sample, BillingCycle since) {
        var wishes = wishes(partners);
        var ids = wishes.stream().map(wish -> create(wish, since)).toList();
        var assigned = sample.subList(0, sample.size() - 4);
        for (int customer = 0; customer < ids.size(); customer++) {
            var theirs = new ArrayList<SubAccount>();
            theirs.add(new SubAccount(DemoBill.PROVIDER, DemoBill.subAccount(customer)));
            for (int at = customer; at < assigned.size(); at += ids.size()) {
                theirs.add(assigned.get(at));
            }
            mappings.map(theirs, ids.get(customer), since.firstDay());
        }
    }

    private List<Wish> wishes(DemoPeople.Partners partners) {
        var wang = new Place(partners.east(), AssociationType.RESALE, people.memberOf(partners.east(), "wangwei"));
        var east = new Place(partners.east(), AssociationType.RESALE, null);
        var south = new Place(partners.south(), AssociationType.RESALE, people.memberOf(partners.south(), "huanglei"));
        var sun = new Place(
                partners.distributor(), AssociationType.RESALE, people.memberOf(partners.distributor(), "sunli"));
        var referral = new Place(partners.distributor(), AssociationType.REFERRAL, null);
        var zhou =
                new Place(partners.provider(), AssociationType.RESALE, people.memberOf(partners.provider(), "zhoujie"));
        return List.of(
                new Wish("jiangnan-retail", "江南优选商业连锁有限公司", wang),
                new Wish("qingshan-medical", "青山医疗科技（无锡）有限公司", wang),
                new Wish("suhang-logistics", "苏杭智运物流股份有限公司", wang),
                new Wish("taihu-culture", "太湖文旅集团", east),
                new Wish("nanhai-marine", "南海海洋数据研究院", south),
                new Wish("lingnan-edu", "岭南在线教育科技有限公司", south),
                new Wish("huaxin-auto", "华信智能汽车零部件（上海）有限公司", sun),
                new Wish("pujiang-finance", "浦江供应链金融服务有限公司", sun),
                new Wish("dongfang-media", "东方视听传媒有限公司", referral),
                new Wish("chenhui-energy", "晨晖新能源科技股份有限公司", zhou),
                new Wish("yunling-agri", "云岭现代农业发展有限公司", zhou),
                new Wish("hexi-robotics", "河西机器人研究与应用示范中心（有限合伙）", zhou));
    }

    private PublicId create(Wish wish, BillingCycle since) {
        return customers
                .create(new NewCustomer(
                        wish.account(),
                        wish.name(),
                        wish.account() + "@customer.example",
                        wish.place().partner(),
                        wish.place().type(),
                        wish.place().manager(),
                        since.firstDay(),
                        DemoSignIns.PASSWORD))
                .publicId();
    }
}
